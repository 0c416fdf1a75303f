package dev.footing.api.strategy;

import org.joda.money.BigMoney;

/**
 * The numbers of a strategy or of an option of a component that a check may put into another form of the same value:
 * zeros without a sign, amounts without trailing zeros.
 *
 * @param overrunSigma sigma_L
 * @param platformFixed F
 * @param platformPerUser w
 * @param complianceCost K_c
 */
record Canonical(double overrunSigma, BigMoney platformFixed, BigMoney platformPerUser, BigMoney complianceCost) {}
