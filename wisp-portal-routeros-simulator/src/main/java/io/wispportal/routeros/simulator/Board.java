package io.wispportal.routeros.simulator;

/** What all connections of a router share. */
record Board(Router router, Processor processor, Faults faults, CommandLog log, Runnable powerLoss) {}
