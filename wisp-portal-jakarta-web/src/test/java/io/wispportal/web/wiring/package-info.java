/** Which parts the portal is made of, checked in a CDI container. */
@org.jspecify.annotations.NullMarked
package io.wispportal.web.wiring;
