package dev.footing.api.startup;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.problem.KnownNames;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;

/**
 * What must hold between the parts of a startup; each part checks itself.
 *
 * @param startup a startup that was just built
 */
record StartupRules(Startup startup) {
    private static final BigDecimal MOST_OF_BILL = new BigDecimal("1.05");

    void check() {
        checkName(Inputs.NAME.id(), startup.name());
        startup.current()
                .flatMap(CurrentPlatform::strategy)
                .ifPresent(strategy -> checkName(Inputs.CURRENT_STRATEGY.id(), strategy));
        checkRound();
        checkWhatNeedsAStrategy();
        checkObservedMonths();
        checkCurrencies();
        checkEvidence();
        new CorrelationRules(startup.correlations()).check();
        checkOptimizations();
        checkParts();
    }

    /** Parts of a bill are no more than the bill, give or take what months and rounding differ by. */
    private void checkParts() {
        BigMoney bill = Inputs.CURRENT_BILL
                .get(startup)
                .orElse(BigMoney.zero(startup.budget().currency()));
        Optional<BigMoney> parts = startup.components().values().stream()
                .flatMap(use -> use.monthlyCost().stream())
                .reduce(BigMoney::plus);
        InvalidValueException.throwIf(
                bill.isPositive()
                        && parts.filter(sum -> sum.isGreaterThan(bill.multipliedBy(MOST_OF_BILL)))
                                .isPresent(),
                "/components",
                parts.map(BigMoney::toString).orElse("") + " a month together",
                "must not cost more than 1.05 times the bill of " + bill + " that they are parts of",
                "Correct the costs, or state the whole bill in " + Inputs.CURRENT_BILL.id() + ".");
    }

    private static void checkName(String id, String name) {
        boolean control = name.chars().anyMatch(Character::isISOControl);
        InvalidValueException.throwIf(
                name.isBlank() || control || name.length() > Startup.LONGEST_NAME,
                id,
                '"' + name + '"',
                "must be 1 to " + Startup.LONGEST_NAME + " characters without control characters, not all blank",
                "Give a short name.");
    }

    private void checkRound() {
        int horizon = startup.budget().horizonMonths();
        startup.funding().filter(funding -> funding.month() > horizon).ifPresent(funding -> {
            throw new InvalidValueException(
                    Inputs.FUNDING_MONTH.id(),
                    Integer.toString(funding.month()),
                    "must not be above the horizon of " + horizon + " months",
                    "Look further with " + Inputs.HORIZON.id() + ", or leave the round out.");
        });
    }

    /** What is said of the platform in use means nothing where it is not said which one that is. */
    private void checkWhatNeedsAStrategy() {
        if (Inputs.CURRENT_STRATEGY.get(startup).isPresent()) {
            return;
        }
        for (Input<?> input : ImmutableList.of(Inputs.LIST_PRICE, Inputs.PAYMENTS, Inputs.SERIOUS_INCIDENTS)) {
            InvalidValueException.throwIf(
                    input.get(startup).isPresent(),
                    input.id(),
                    "without a current strategy",
                    "must be stated together with " + Inputs.CURRENT_STRATEGY.id(),
                    "Say what the startup is on now, or leave it out.");
        }
    }

    private void checkObservedMonths() {
        boolean counted = Inputs.SERIOUS_INCIDENTS.get(startup).isPresent();
        double months = Inputs.OBSERVED_MONTHS
                .get(startup)
                .or(() -> Inputs.CURRENT_MONTHS.get(startup))
                .orElse(0.0);
        InvalidValueException.throwIf(
                counted && !(months > 0),
                Inputs.OBSERVED_MONTHS.id(),
                "no months",
                "must be above 0 where serious incidents were counted",
                "Say over how many months they were counted, 1 to 120.");
    }

    private void checkCurrencies() {
        CurrencyUnit currency = startup.budget().currency();
        for (Input<?> input : Inputs.all()) {
            input.get(startup)
                    .flatMap(value -> Input.currenciesOf(value).stream()
                            .filter(other -> !other.equals(currency))
                            .findFirst())
                    .ifPresent(other -> {
                        throw new InvalidValueException(
                                input.id(),
                                other.getCode(),
                                "must be in " + currency.getCode() + ", the currency of the cash",
                                "State every amount in one currency.");
                    });
        }
    }

    private void checkEvidence() {
        for (String place : startup.evidence().keySet()) {
            if (!Places.ALL.contains(place)) {
                throw new InvalidValueException(
                        "/evidence",
                        '"' + place + '"',
                        "must name an input or a group of inputs",
                        KnownNames.of(Places.ALL)
                                .nearest(place)
                                .map(near -> "Maybe " + near + " was meant.")
                                .orElse("Inputs are named by JSON pointers such as /team/engineers."));
            }
        }
    }

    private void checkOptimizations() {
        Set<OptimizationKind> seen = new HashSet<>();
        for (PlannedOptimization planned : startup.plannedOptimizations()) {
            InvalidValueException.throwIf(
                    !seen.add(planned.kind()),
                    Inputs.PLANNED_OPTIMIZATIONS.id(),
                    planned.kind().id() + " twice",
                    "must name each kind once",
                    "Keep the entry with the better evidence.");
        }
    }

    /** The ids of inputs and of the groups around them; made on first use, as the table needs this class. */
    private static final class Places {
        private static final ImmutableSortedSet<String> ALL = all();

        private static ImmutableSortedSet<String> all() {
            ImmutableSortedSet.Builder<String> places = ImmutableSortedSet.naturalOrder();
            for (Input<?> input : Inputs.all()) {
                String place = input.id();
                while (!place.isEmpty()) {
                    places.add(place);
                    place = place.substring(0, place.lastIndexOf('/'));
                }
            }
            return places.build();
        }
    }
}
