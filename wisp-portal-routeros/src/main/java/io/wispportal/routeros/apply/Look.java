package io.wispportal.routeros.apply;

import io.wispportal.routeros.plan.Plan;
import io.wispportal.routeros.plan.RouterFacts;

/** What was found on a router, and what would be done. */
public record Look(Plan plan, RouterFacts facts) {}
