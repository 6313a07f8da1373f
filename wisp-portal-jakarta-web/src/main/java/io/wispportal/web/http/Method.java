package io.wispportal.web.http;

/** What a browser asks: HEAD is answered as GET without body. */
public enum Method {
    /** Shows something; changes nothing. */
    GET,
    /** Changes something; carries the form token. */
    POST
}
