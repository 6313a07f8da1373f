package io.wispportal.web.isolation;

import io.wispportal.web.Answer;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

/**
 * A test that asks one running portal in many ways.
 *
 * <p>Mutable state: the portal, its people and their things.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class WorldTest {

    private final Map<Side, Things> things = new EnumMap<>(Side.class);
    private World world;
    private People people;

    /** Starts the portal, new and with the demo's data alone. */
    protected abstract World start();

    @BeforeAll
    void prepare() {
        world = start();
        people = new People(world);
        for (Side side : Side.values()) {
            Things made = new Things(world, people, side);
            things.put(side, made);
            made.make();
        }
    }

    @AfterAll
    void stop() {
        if (world != null) {
            world.close();
        }
    }

    World world() {
        return world;
    }

    People people() {
        return people;
    }

    Things thingsOf(Side side) {
        return Objects.requireNonNull(things.get(side));
    }

    Person personFor(IsolationCase asked) {
        return asked.row().endsSession() ? people.signedInAnew(asked.actor()) : people.of(asked.actor());
    }

    /** What the path names: one that lasts, or a new one if it will be used up. */
    String idFor(IsolationCase asked) {
        Things its = thingsOf(asked.things());
        boolean usedUp = asked.row().changes(asked.expected());
        return usedUp ? its.fresh(asked.row().thing()) : its.id(asked.row().thing());
    }

    Answer ask(Person person, IsolationCase asked, String id) {
        return person.ask(asked.row(), asked.row().filled(id), fieldsOf(asked, id));
    }

    String[] fieldsOf(IsolationCase asked, String id) {
        Things its = thingsOf(asked.things());
        return asked.row().fields().stream().map(value -> its.filled(value, id)).toArray(String[]::new);
    }
}
