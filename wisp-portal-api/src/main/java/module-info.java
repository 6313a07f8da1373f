/** What an integrator implements: values and service provider interfaces of the customer portal. */
module io.wispportal.api {
    requires static transitive org.jspecify;
    requires org.slf4j;

    exports io.wispportal;
    exports io.wispportal.audit;
    exports io.wispportal.autologin;
    exports io.wispportal.balance;
    exports io.wispportal.batch;
    exports io.wispportal.captcha;
    exports io.wispportal.credential;
    exports io.wispportal.customer;
    exports io.wispportal.document;
    exports io.wispportal.invoice;
    exports io.wispportal.job;
    exports io.wispportal.message;
    exports io.wispportal.notice;
    exports io.wispportal.payment;
    exports io.wispportal.preinstall;
    exports io.wispportal.router;
    exports io.wispportal.service;
    exports io.wispportal.session;
    exports io.wispportal.staff;
    exports io.wispportal.tenant;
}
