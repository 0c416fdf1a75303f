package dev.footing.core.second;

/**
 * What happened in one month; the first is month 1.
 *
 * @param infrastructure engineers of the team on infrastructure, i
 * @param hires engineers who were hired for it, h
 * @param unmet infrastructure work that nobody could do
 * @param setbacks what incidents cost, d
 * @param audit what the audit cost
 * @param flow what the month changes in cash
 * @param cash cash at its end
 */
record SecondMonth(
        int month,
        double infrastructure,
        double hires,
        double unmet,
        double users,
        double revenue,
        double platform,
        int incidents,
        double setbacks,
        double audit,
        double flow,
        double cash) {}
