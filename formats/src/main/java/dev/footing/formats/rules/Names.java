package dev.footing.formats.rules;

/** The members of policies and calibrations. */
final class Names {
    static final String SCHEMA = "schema";
    static final String SCHEMA_OF_EDITORS = "$schema";
    static final String ID = "id";
    static final String CURRENCY = "currency";
    static final String ENTRIES = "entries";
    static final String EXTENDS = "extends";
    static final String OVERRIDES = "overrides";
    static final String STRATEGY_OVERRIDES = "strategyOverrides";
    static final String EXCHANGE_RATE = "exchangeRate";
    static final String RATE = "rate";
    static final String SOURCE = "source";
    static final String DATE = "date";
    static final String PUBLISHED = "published";
    static final String STRATEGY = "strategy";
    static final String PATH = "path";
    static final String VALUE = "value";
    static final String REASON = "reason";
    static final String EVIDENCE = "evidence";
    static final String LOW = "low";
    static final String HIGH = "high";
    static final String DERIVED_LOW = "derivedLow";
    static final String DERIVED_HIGH = "derivedHigh";

    private Names() {}
}
