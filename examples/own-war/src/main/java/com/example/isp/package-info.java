/** An ISP's own part of the portal: how its routers are reached. */
@NullMarked
package com.example.isp;

import org.jspecify.annotations.NullMarked;
