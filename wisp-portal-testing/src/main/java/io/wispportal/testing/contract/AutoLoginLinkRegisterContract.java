package io.wispportal.testing.contract;

import static io.wispportal.testing.contract.AutoLoginLinkStoreContract.EXPIRES;
import static io.wispportal.testing.contract.AutoLoginLinkStoreContract.link;
import static io.wispportal.testing.contract.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.wispportal.autologin.AutoLoginLink;
import io.wispportal.autologin.AutoLoginLinkRegister;
import io.wispportal.autologin.LinkEnd;
import io.wispportal.autologin.LinkEnd.Why;
import io.wispportal.autologin.LinkId;
import io.wispportal.autologin.LinkPurpose;
import io.wispportal.customer.CustomerId;
import io.wispportal.testing.PortalStores;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What every {@link AutoLoginLinkRegister} must keep. To check yours, extend this class, return it with the stores named
 * below from {@link #stores()}, and run it with JUnit 5.
 */
public abstract class AutoLoginLinkRegisterContract extends StoreContract {

    private static final Instant LATER = NOON.plusSeconds(3600);

    private CustomerId ana;
    private CustomerId luis;

    /** @return stores of which transactions, tenants, customers, links, linkRegister and changeContact are used */
    @Override
    protected abstract PortalStores stores();

    @BeforeEach
    final void addCustomers() {
        ana = isp.customer().id();
        luis = isp.customer().id();
    }

    @Test
    @Tag("LNK-07")
    void listsACustomersLinksNewestFirst() {
        AutoLoginLink second = added(ana, 2);
        AutoLoginLink first = added(ana, 1);
        AutoLoginLink third = added(ana, 3);
        added(luis, 4);
        added(link(ana, LinkPurpose.VISIT, true));

        assertThat(of(ana)).containsExactly(third, second, first);
        assertThat(register().ofCustomer(isp.id(), ana, 2)).containsExactly(third, second);
    }

    @Test
    @Tag("LNK-07")
    void endsOneForGood() {
        AutoLoginLink kept = added(ana, 2);
        AutoLoginLink link = added(ana, 1);
        LinkEnd end = end(Why.REVOKED);

        assertThat(inTransaction(() -> register().end(isp.id(), ana, link.id(), end)))
                .isTrue();
        assertThat(inTransaction(() -> register().end(isp.id(), ana, link.id(), end)))
                .isFalse();

        assertThat(of(ana)).containsExactly(kept, link.ended(end));
        assertThat(inTransaction(() -> stores().links().use(isp.id(), link.id(), LATER)))
                .isFalse();
    }

    @Test
    void endsNoneOfAnotherCustomer() {
        AutoLoginLink link = added(ana, 1);

        assertThat(inTransaction(() -> register().end(isp.id(), luis, link.id(), end(Why.REVOKED))))
                .isFalse();
        assertThat(of(ana)).containsExactly(link);
    }

    @Test
    void endsNoneThatHasExpired() {
        AutoLoginLink link = added(ana, 1);
        LinkEnd late = new LinkEnd(EXPIRES, Why.REVOKED);

        assertThat(inTransaction(() -> register().end(isp.id(), ana, link.id(), late)))
                .isFalse();
        assertThat(ended(List.of(ana), 0, late)).isZero();
        assertThat(of(ana)).containsExactly(link);
    }

    @Test
    @Tag("LNK-07")
    void endsTheOlderOfEachCustomer() {
        AutoLoginLink anasFirst = added(ana, 1);
        AutoLoginLink anasSecond = added(ana, 2);
        AutoLoginLink anasThird = added(ana, 3);
        AutoLoginLink luisFirst = added(luis, 1);
        LinkEnd end = end(Why.REPLACED);

        assertThat(ended(List.of(ana, luis), 2, end)).isEqualTo(1);

        assertThat(of(ana)).containsExactly(anasThird, anasSecond, anasFirst.ended(end));
        assertThat(of(luis)).containsExactly(luisFirst);
        assertThat(ended(List.of(), 0, end)).isZero();
    }

    @Test
    @Tag("LNK-07")
    void endsTheOlderOfSeveralCustomersHoweverManyAndNamesNobodyTwice() {
        List<AutoLoginLink> anas = many(ana, 1_200);
        List<AutoLoginLink> luiss = many(luis, 3);

        assertThat(ended(List.of(ana, luis, ana), 1, end(Why.REPLACED))).isEqualTo(1_199 + 2);

        assertThat(stores().links().find(isp.id(), anas.get(1_199).id())).contains(anas.get(1_199));
        assertThat(of(luis)).filteredOn(link -> link.end() == null).containsExactly(luiss.get(2));
    }

    private List<AutoLoginLink> many(CustomerId customer, int count) {
        List<AutoLoginLink> links = IntStream.range(0, count)
                .mapToObj(i -> link(customer, LinkPurpose.CUSTOMER, false, NOON.plusSeconds(i)))
                .toList();
        commit(() -> stores().links().addAll(isp.id(), links));
        return links;
    }

    @Test
    @Tag("LNK-07")
    void thoseThatAreOverTakeNoPlace() {
        AutoLoginLink first = added(ana, 1);
        AutoLoginLink second = added(ana, 2);
        commit(() -> register().end(isp.id(), ana, second.id(), end(Why.REVOKED)));
        added(ana, 3);

        assertThat(ended(List.of(ana), 2, end(Why.REPLACED))).isZero();
        assertThat(of(ana)).contains(first);
    }

    @Test
    @Tag("LNK-07")
    void endsAllOfACustomerAndNoVisit() {
        AutoLoginLink first = added(ana, 1);
        AutoLoginLink visit = added(link(ana, LinkPurpose.VISIT, true));
        LinkEnd end = end(Why.PASSWORD_CHANGED);

        assertThat(ended(List.of(ana), 0, end)).isEqualTo(1);

        assertThat(of(ana)).containsExactly(first.ended(end));
        assertThat(stores().links().find(isp.id(), visit.id())).contains(visit);
    }

    @Test
    @Tag("LNK-07")
    void endsAllOfTheTenantButNotThoseMadeLater() {
        AutoLoginLink anas = added(ana, 1);
        AutoLoginLink luis1 = added(luis, 1);

        commit(() -> register().endAll(isp.id(), LATER));
        AutoLoginLink after = added(ana, 7200);

        LinkEnd end = new LinkEnd(LATER, Why.ALL_REVOKED);
        assertThat(of(ana)).containsExactly(after, anas.ended(end));
        assertThat(of(luis)).containsExactly(luis1.ended(end));
        assertThat(inTransaction(() -> stores().links().use(isp.id(), anas.id(), NOON)))
                .isFalse();
        assertThat(inTransaction(() -> stores().links().use(isp.id(), after.id(), LATER)))
                .isTrue();
    }

    @Test
    void tellsWhoseContactChangedAfterAnInstant() {
        commit(() -> stores().changeContact(isp.id(), ana, NOON));

        assertThat(register().changedContact(isp.id(), List.of(ana, luis), NOON.minusSeconds(1)))
                .containsExactly(ana);
        assertThat(register().changedContact(isp.id(), List.of(ana, luis), NOON))
                .isEmpty();
        assertThat(register().changedContact(isp.id(), List.of(luis), NOON.minusSeconds(1)))
                .isEmpty();
        assertThat(register().changedContact(isp.id(), List.of(), NOON.minusSeconds(1)))
                .isEmpty();
    }

    @Test
    @Tag("TEN-01")
    void hidesThingsOfOtherTenants() {
        AutoLoginLink link = added(ana, 1);
        commit(() -> stores().changeContact(isp.id(), ana, NOON));
        LinkEnd end = end(Why.REVOKED);

        commit(() -> register().endAll(otherIsp.id(), LATER));
        assertThat(register().ofCustomer(otherIsp.id(), ana, 10)).isEmpty();
        assertThat(inTransaction(() -> register().end(otherIsp.id(), ana, link.id(), end)))
                .isFalse();
        assertThat(inTransaction(() -> register().endOlder(otherIsp.id(), List.of(ana), 0, end)))
                .isZero();
        assertThat(register().changedContact(otherIsp.id(), List.of(ana), NOON.minusSeconds(1)))
                .isEmpty();
        assertThat(of(ana)).containsExactly(link);
    }

    @Test
    void leavesNothingAfterARollback() {
        AutoLoginLink link = added(ana, 1);

        rollBack(() -> register().endAll(isp.id(), LATER));
        rollBack(() -> register().endOlder(isp.id(), List.of(ana), 0, end(Why.REVOKED)));

        assertThat(of(ana)).containsExactly(link);
    }

    @Test
    @Tag("LNK-11")
    void endsSomeLinksOfManyCustomersAndNoOthers() {
        AutoLoginLink anas = added(ana, 1);
        AutoLoginLink anasOther = added(ana, 2);
        AutoLoginLink luiss = added(luis, 1);
        LinkEnd end = end(Why.REVOKED);
        List<LinkId> some = List.of(anas.id(), luiss.id());

        assertThat(inTransaction(() -> register().end(otherIsp.id(), some, end)))
                .isZero();
        assertThat(inTransaction(() -> register().end(isp.id(), some, end))).isEqualTo(2);
        assertThat(inTransaction(() -> register().end(isp.id(), some, end))).isZero();
        assertThat(inTransaction(() -> register().end(isp.id(), List.of(), end)))
                .isZero();

        assertThat(of(ana)).containsExactly(anasOther, anas.ended(end));
        assertThat(of(luis)).containsExactly(luiss.ended(end));
    }

    private AutoLoginLink added(CustomerId customer, int seconds) {
        return added(link(customer, LinkPurpose.CUSTOMER, false, NOON.plusSeconds(seconds)));
    }

    private AutoLoginLink added(AutoLoginLink link) {
        commit(() -> stores().links().addAll(isp.id(), List.of(link)));
        return link;
    }

    private int ended(List<CustomerId> customers, int kept, LinkEnd end) {
        return inTransaction(() -> register().endOlder(isp.id(), customers, kept, end));
    }

    private List<AutoLoginLink> of(CustomerId customer) {
        return register().ofCustomer(isp.id(), customer, 100);
    }

    private static LinkEnd end(Why why) {
        return new LinkEnd(LATER, why);
    }

    private AutoLoginLinkRegister register() {
        return stores().linkRegister();
    }
}
