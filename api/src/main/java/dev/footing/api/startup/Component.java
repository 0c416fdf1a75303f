package dev.footing.api.startup;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import dev.footing.api.quantity.Identified;
import java.util.EnumSet;

/**
 * A part of the infrastructure that can be got in its own way. Every platform has the {@link #usual()} ones; the others
 * are parts of bills, and count where a startup states them.
 */
public enum Component implements Identified {
    /** What schedules and restarts workloads. */
    ORCHESTRATION,
    /** The machines. */
    COMPUTE,
    /** Where records are kept. */
    DATABASE,
    /** Where files and objects are kept. */
    STORAGE,
    /** What keeps hot data near. */
    CACHE,
    /** Monitoring, logs, traces and alerts. */
    OBSERVABILITY,
    /** Access, scanning and audit trails. */
    SECURITY,
    /** Keys and passwords for programs. */
    SECRETS,
    /** Builds, tests and releases. */
    CI_CD,
    /** Traffic, load balancers and addresses. */
    NETWORK,
    /** Models that are called or trained, and the machines for them. */
    AI,
    /** Warehouses, streams and search. */
    ANALYTICS,
    /** Queues, topics, workflows and mail. */
    MESSAGING,
    /** A vendor's support contract. */
    SUPPORT;

    private static final ImmutableList<Component> USUAL =
            Sets.immutableEnumSet(EnumSet.range(ORCHESTRATION, CI_CD)).asList();

    /** {@return the components that every platform has, whether a startup states them or not} */
    public static ImmutableList<Component> usual() {
        return USUAL;
    }

    /** {@return whether every platform has it} */
    public boolean isUsual() {
        return USUAL.contains(this);
    }
}
