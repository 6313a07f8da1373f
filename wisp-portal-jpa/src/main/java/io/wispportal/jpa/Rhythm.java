package io.wispportal.jpa;

import java.time.Duration;

/**
 * How a node's scheduler works.
 *
 * @param node             this node's name, different on each
 * @param workers          how many alarms ring at a time, batches and others each
 * @param routers          how many routers are worked on at a time: workers that wait for one cost next to nothing, and as
 *                         many routers that hang delay no other
 * @param poll             pause between looks for due alarms
 * @param heartbeat        pause between signs of life
 * @param missedHeartbeats after how many missing ones a node counts as dead; at least 4
 */
public record Rhythm(String node, int workers, int routers, Duration poll, Duration heartbeat, int missedHeartbeats) {

    /** Looks every second, gives a sign of life every ten, works on 100 routers and four others of a kind at a time. */
    public static Rhythm normal(String node) {
        return new Rhythm(node, 4, 100, Duration.ofSeconds(1), Duration.ofSeconds(10), 4);
    }
}
