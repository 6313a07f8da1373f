package io.wispportal.benchmarks;

import java.util.concurrent.atomic.LongAdder;

/** Signing in among so many that somebody may be told to try again in a moment: that is an answer, too. */
record Crowd(SignInTarget each, LongAdder sentAway) implements Target {

    Crowd(SignInTarget each) {
        this(each, new LongAdder());
    }

    @Override
    public String name() {
        return each.name();
    }

    @Override
    public int count() {
        return each.count();
    }

    @Override
    public byte[] request(String host, int number) {
        return each.request(host, number);
    }

    @Override
    public boolean isRight(int number, Connection.Response answer) {
        boolean busy = answer.status() == 503;
        if (busy) {
            sentAway.increment();
        }
        return busy || each.isRight(number, answer);
    }
}
