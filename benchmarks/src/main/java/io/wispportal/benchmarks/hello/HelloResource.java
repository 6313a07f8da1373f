package io.wispportal.benchmarks.hello;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

/** Answers 5.7 KB of HTML without asking anything. */
@Path("/hello")
public class HelloResource {

    private static final String PAGE = "<!doctype html><p>hello</p>" + "<p>0123456789</p>".repeat(335);

    @GET
    @Produces("text/html;charset=UTF-8")
    public String hello() {
        return PAGE;
    }
}
