package dev.footing.api.startup;

import dev.footing.api.quantity.Identified;

/** A part of the infrastructure that can be got in its own way. */
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
    CI_CD
}
