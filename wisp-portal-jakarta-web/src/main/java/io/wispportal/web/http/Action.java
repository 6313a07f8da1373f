package io.wispportal.web.http;

import java.io.IOException;

/** Answers one route. Runs on the request's thread, outside a transaction. */
@FunctionalInterface
public interface Action {

    Reply answer(Exchange exchange) throws IOException;
}
