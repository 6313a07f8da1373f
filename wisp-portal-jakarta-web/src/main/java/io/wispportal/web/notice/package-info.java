/** What customers behind a router see: pages in place of what they asked for, and what their devices are told. */
@NullMarked
package io.wispportal.web.notice;

import org.jspecify.annotations.NullMarked;
