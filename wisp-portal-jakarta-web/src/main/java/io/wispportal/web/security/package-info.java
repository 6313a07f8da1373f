/**
 * Jakarta Security around the portal: identity stores of the application are asked for passwords, and the container may
 * learn who is signed in. Nothing here is needed for the portal's own pages.
 */
@NullMarked
package io.wispportal.web.security;

import org.jspecify.annotations.NullMarked;
