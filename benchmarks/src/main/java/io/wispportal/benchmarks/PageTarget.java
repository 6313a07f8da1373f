package io.wispportal.benchmarks;

import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** A page to ask for as random customers. */
record PageTarget(String path, int count, List<String> cookies, IntFunction<String> sums) implements Target {

    /** The bare endpoint first, then the two busiest pages. */
    static List<Target> all(Customers customers) {
        List<String> cookies = cookies(customers);
        return List.of(
                hello(customers),
                new PageTarget("/inicio", customers.count(), cookies, customers::sum),
                new PageTarget("/mis-facturas", customers.count(), cookies, customers::sum));
    }

    /** The bare endpoint. */
    static PageTarget hello(Customers customers) {
        return new PageTarget("/benchmark/hello", customers.count(), nobody(customers), number -> "hello");
    }

    /** The peer of other measures; its sessions are good for half an hour. */
    static PageTarget invoices(Customers customers) {
        return new PageTarget("/mis-facturas", customers.count(), cookies(customers), customers::sum);
    }

    private static List<String> cookies(Customers customers) {
        Sessions sessions = new Sessions(customers.keys());
        return IntStream.rangeClosed(1, customers.count())
                .mapToObj(number -> sessions.of(customers, number).cookie())
                .toList();
    }

    /** Signed in, the server would ask the database who it is, for a resource that does not want to know. */
    private static List<String> nobody(Customers customers) {
        return Collections.nCopies(customers.count(), "none=");
    }

    @Override
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    @Override
    public byte[] request(String host, int number) {
        return Requests.get(host, path, cookies.get(number - 1));
    }

    @Override
    public boolean isRight(int number, Connection.Response answer) {
        return answer.status() == 200 && answer.text().contains(sums.apply(number));
    }
}
