package io.wispportal.core.service;

import io.wispportal.customer.CustomerId;
import io.wispportal.service.InternetService;

/** A service as staff see it, with whose it is. */
public record ServiceFile(InternetService service, CustomerId customer, String customerName) {}
