package dev.footing.core.second;

import dev.footing.api.outcome.ObjectivePart;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/** Section 4, and the objective: sums over the months of one trial. */
record SecondSums(SecondSituation here, SecondOnce once, List<SecondMonth> months) {
    private double sum(ToDoubleFunction<SecondMonth> figure) {
        return months.stream().mapToDouble(figure).sum();
    }

    /** The same, each month worth as much less as the discount rate says. */
    private double worth(ToDoubleFunction<SecondMonth> figure) {
        return months.stream()
                .mapToDouble(month -> figure.applyAsDouble(month) * discount(month.month()))
                .sum();
    }

    private double discount(int month) {
        return Math.pow(1 + here.rules().judgement().discountRate(), -month / 12.0);
    }

    private double team() {
        return here.startup().engineers();
    }

    double timeToProduction() {
        return once.time();
    }

    double productEngineerMonths() {
        return sum(month -> team() - month.infrastructure());
    }

    double productShare() {
        return productEngineerMonths() / (team() * months.size());
    }

    double unmetEngineerMonths() {
        return sum(SecondMonth::unmet);
    }

    double infrastructureEngineering() {
        return sum(this::engineering);
    }

    private double engineering(SecondMonth month) {
        return (month.infrastructure() + month.hires()) * once.cost();
    }

    double productEngineering() {
        return productEngineerMonths() * once.cost();
    }

    double platform() {
        return sum(SecondMonth::platform);
    }

    double incidents() {
        return sum(SecondMonth::incidents);
    }

    double incidentCost() {
        return sum(SecondMonth::setbacks);
    }

    double complianceCost() {
        return sum(SecondMonth::audit);
    }

    double totalCostOfOwnership() {
        return infrastructureEngineering() + platform() + incidentCost() + complianceCost();
    }

    double opportunityCost() {
        return sum(this::opportunity);
    }

    /**
     * What the work of a month would have been worth beyond its cost. Before a round only where all months count; a
     * round of a later stage has no chance that would count it.
     */
    private double opportunity(SecondMonth month) {
        SecondRules.Judgement judgement = here.rules().judgement();
        boolean counts = judgement.opportunityOverAllMonths()
                || !round().exists()
                || month.month() > here.startup().roundMonth().orElseThrow();
        return counts ? (judgement.omega() - 1) * once.cost() * month.infrastructure() : 0;
    }

    double revenue() {
        return sum(SecondMonth::revenue);
    }

    double cashAtHorizon() {
        return months.get(months.size() - 1).cash();
    }

    double usersAtHorizon() {
        return months.get(months.size() - 1).users();
    }

    /** Months until cash runs out; empty where it never does within the horizon. */
    OptionalDouble runway() {
        double before = here.startup().cash();
        for (SecondMonth month : months) {
            if (month.cash() < 0) {
                return OptionalDouble.of(month.month() - 1 + before / (before - month.cash()));
            }
            before = month.cash();
        }
        return OptionalDouble.empty();
    }

    boolean lastsTo(int last) {
        return months.stream().noneMatch(month -> month.month() <= last && month.cash() < 0);
    }

    boolean lasts() {
        return lastsTo(here.startup().roundMonth().orElse(here.startup().horizon()));
    }

    boolean lastsToHorizon() {
        return lastsTo(here.startup().horizon());
    }

    /**
     * What could not be paid is not counted, what was left is not there, and nobody works once the money ended. Unlike
     * the other figures it is itself discounted, where the policy discounts.
     */
    double ruin() {
        SecondRules.Judgement judgement = here.rules().judgement();
        OptionalDouble runway = runway();
        if (!judgement.ruin() || runway.isEmpty()) {
            return 0;
        }
        double sum = -here.startup().cash();
        for (SecondMonth month : months) {
            double lost = Math.min(Math.max(month.month() - runway.getAsDouble(), 0), 1);
            sum += discount(month.month())
                    * (-month.flow()
                            + (1 - judgement.margin()) * month.revenue()
                            - judgement.omega() * once.cost() * lost * (team() - month.infrastructure()));
        }
        return sum;
    }

    SecondRound round() {
        return new SecondRound(here, this);
    }

    /** Each term of the objective, discounted; costs are positive. */
    Map<ObjectivePart, Double> terms() {
        Map<ObjectivePart, Double> terms = new EnumMap<>(ObjectivePart.class);
        SecondRules.Judgement judgement = here.rules().judgement();
        int roundMonth = here.startup().roundMonth().orElse(0);
        terms.put(ObjectivePart.EXPECTED_ROUND, judgement.roundShare() * round().expected() * discount(roundMonth));
        terms.put(ObjectivePart.REVENUE_MARGIN, judgement.margin() * worth(SecondMonth::revenue));
        terms.put(ObjectivePart.INFRASTRUCTURE_ENGINEERING, worth(this::engineering));
        terms.put(ObjectivePart.PLATFORM, worth(SecondMonth::platform));
        terms.put(ObjectivePart.INCIDENTS, worth(SecondMonth::setbacks));
        terms.put(ObjectivePart.COMPLIANCE, worth(SecondMonth::audit));
        terms.put(ObjectivePart.OPPORTUNITY, worth(this::opportunity));
        terms.put(ObjectivePart.RUIN, ruin());
        return terms;
    }

    double objective() {
        double sum = 0;
        for (Map.Entry<ObjectivePart, Double> term : terms().entrySet()) {
            sum += term.getKey().isCost() ? -term.getValue() : term.getValue();
        }
        return sum;
    }

    double omega() {
        return here.rules().judgement().omega();
    }

    /** A*R(u_H): what the load of the last month costs at list price; nothing unless live with a bill. */
    double loadAtHorizon() {
        if (!here.startup().live() || !here.billKnown()) {
            return 0;
        }
        double h = here.rules().world().liveUsers();
        return here.load() * (usersAtHorizon() + h) / (here.startup().users() + h);
    }

    /** All work that was wanted or there: what differences of work are small against. */
    double grossWork() {
        return sum(month -> team() + month.infrastructure() + month.unmet() + month.hires());
    }

    /** The same as a share of the team. */
    double grossShare() {
        return grossWork() / (team() * months.size());
    }

    /** All money that came or went: what cash is small against. */
    double grossMoney() {
        return here.startup().cash()
                + sum(month -> month.revenue()
                        + (team() + month.hires()) * once.cost()
                        + Math.abs(here.startup().otherCosts())
                        + month.platform()
                        + month.audit());
    }

    /** All that the objective is made of. */
    double grossWorth() {
        double lost = runway().isPresent() ? team() * once.cost() * omega() * runwayScale() : 0;
        return grossMoney() + grossWork() * once.cost() * omega() + round().expected() + lost;
    }

    /** The last month's part of a runway is cash over what that month burns. */
    double runwayScale() {
        int month = (int) runway().orElseThrow();
        double burn = Math.max(Math.abs(months.get(month).flow()), Double.MIN_NORMAL);
        return months.size() + grossMoney() / burn;
    }
}
