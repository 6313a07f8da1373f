package io.wispportal.benchmarks;

/** What is asked of the server, and what a right answer is. */
interface Target {

    /** As in the tables. */
    String name();

    /** How many there are to choose from. */
    int count();

    /**
     * The whole request, head and body.
     *
     * @param host   with its port
     * @param number from 1 to {@link #count}
     */
    byte[] request(String host, int number);

    boolean isRight(int number, Connection.Response answer);
}
