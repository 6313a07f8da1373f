package io.wispportal.app.command;

import java.io.PrintStream;

/** One thing that the operator can ask for. */
interface Command {

    /** @throws RefusedCommandException with what the operator can mend; nothing was done then */
    void run(Options options, PrintStream out);
}
