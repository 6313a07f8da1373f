/** The ISP's part, checked by the portal's contract and in a running server. */
@org.jspecify.annotations.NullMarked
package com.example.isp;
