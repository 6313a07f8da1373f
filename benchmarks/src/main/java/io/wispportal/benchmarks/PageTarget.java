package io.wispportal.benchmarks;

import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** A page to ask for as random customers. */
record PageTarget(String path, int customers, List<String> cookies, IntFunction<String> sums) implements Load.Target {

    /** The bare endpoint first, then the two busiest pages. */
    static List<PageTarget> all(Customers customers) {
        Sessions sessions = new Sessions(customers);
        List<String> cookies = IntStream.rangeClosed(1, customers.count())
                .mapToObj(number -> sessions.of(customers, number).cookie())
                .toList();
        return List.of(
                new PageTarget("/benchmark/hello", customers.count(), nobody(customers), number -> "hello"),
                new PageTarget("/inicio", customers.count(), cookies, customers::sum),
                new PageTarget("/mis-facturas", customers.count(), cookies, customers::sum));
    }

    /** Signed in, the server would ask the database who it is, for a resource that does not want to know. */
    private static List<String> nobody(Customers customers) {
        return Collections.nCopies(customers.count(), "none=");
    }

    @Override
    public String cookie(int customer) {
        return cookies.get(customer - 1);
    }

    @Override
    public String expected(int customer) {
        return sums.apply(customer);
    }
}
