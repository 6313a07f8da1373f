/** The portal's pages over a real HTTP connection, with everything behind them in memory. */
@NullMarked
package io.wispportal.web;

import org.jspecify.annotations.NullMarked;
