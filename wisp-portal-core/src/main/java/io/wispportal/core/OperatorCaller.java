package io.wispportal.core;

import io.wispportal.audit.Actor;
import io.wispportal.audit.ActorKind;
import io.wispportal.tenant.TenantId;

/**
 * Whoever runs the installation, at its command line. Belongs to no tenant and never comes over the network: nothing
 * that answers requests may make one.
 *
 * @param name as the audit trail shall tell it, for example the operating system's user name
 */
public record OperatorCaller(String name) implements Caller {

    @Override
    public TenantId tenant() {
        return TenantId.INSTALLATION;
    }

    @Override
    public Actor actor() {
        return new Actor(ActorKind.OPERATOR, null, name);
    }
}
