package dev.footing.api.recovery;

import dev.footing.api.quantity.Identified;

/** The number that shows how far an action is. */
public enum ActionMeasure implements Identified {
    /** Engineers whose week is written down. */
    ENGINEERS_WITH_A_LOGGED_WEEK,
    /** Past months whose releases are counted. */
    MONTHS_OF_RELEASES_COUNTED,
    /** Customers who were asked. */
    CUSTOMERS_ASKED,
    /** Past months whose burn agrees with the bank. */
    MONTHS_OF_BURN_CHECKED,
    /** People on the team who answered. */
    ANSWERS_OF_THE_TEAM,
    /** Infrastructure work begun since the freeze. */
    NEW_INFRASTRUCTURE_STARTED,
    /** The share of the platform's parts that are listed. */
    SHARE_OF_PARTS_LISTED,
    /** Commodity parts that are still run or written in-house. */
    COMMODITY_PARTS_IN_HOUSE,
    /** The share of engineering time on infrastructure. */
    INFRASTRUCTURE_TIME_SHARE,
    /** The share of the product that runs on the new platform. */
    SHARE_ON_NEW_PLATFORM,
    /** Questions that are open. */
    QUESTIONS_OPEN,
    /** Weeks in which the figures were shown. */
    WEEKS_OF_METRICS_SHOWN,
    /** Customers who are heard in a week. */
    CUSTOMERS_HEARD_A_WEEK,
    /** The share of investors who know. */
    SHARE_OF_INVESTORS_BRIEFED,
    /** Releases to customers in a month. */
    RELEASES_A_MONTH,
    /** Surveys in a month. */
    SURVEYS_A_MONTH,
    /** The burn as a multiple of the plan. */
    BURN_AGAINST_PLAN,
    /** Customers who vouch for the product. */
    CUSTOMERS_WHO_VOUCH,
    /** The growth that the platform is shown to carry, as a multiple of today. */
    GROWTH_CARRIED,
    /** The share of pitches that show customers first. */
    SHARE_OF_PITCHES_ON_CUSTOMERS,
    /** Past months for which it is known what a customer brings and costs. */
    MONTHS_OF_UNIT_FIGURES,
    /** Reviews that were held. */
    REVIEWS_HELD,
    /** Points of the audit that are open. */
    AUDIT_POINTS_OPEN
}
