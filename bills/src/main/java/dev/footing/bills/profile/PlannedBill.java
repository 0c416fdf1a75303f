package dev.footing.bills.profile;

import com.google.common.collect.ImmutableList;
import dev.footing.api.bill.Bill;
import dev.footing.api.bill.BillMonth;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Grade;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.strategy.StrategyOverride;
import dev.footing.formats.json.JsonWriter;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.BigMoney;

/**
 * The estimate of the plan of a strategy, in the place of the fixed bill that its provider states: what the platform
 * costs in a month as it is set up, before users come.
 *
 * <pre>{@code
 * Bill plan = BillReader.standard().planOf(StrategyId.of("paas")).read(files);
 * Policy ours = PolicyDraft.of(policy, "ours").override(PlannedBill.of(plan)).build();
 * }</pre>
 */
public final class PlannedBill {
    private static final String PATH = "platformFixed";
    private static final int DECIMALS = 6;

    private PlannedBill() {}

    /**
     * Takes the estimate for the fixed bill of its strategy.
     *
     * @param plan the estimate of a plan whose strategy was said
     * @return what replaces the number of the strategy, reported, with its source
     * @throws InvalidValueException where it is not the plan of a strategy
     */
    public static StrategyOverride of(Bill plan) {
        Optional<StrategyId> strategy = Objects.requireNonNull(plan, "plan").strategy();
        Optional<YearMonth> month = plan.lastComplete();
        Optional<BillMonth> sums =
                month.flatMap(of -> Optional.ofNullable(plan.months().get(of)));
        if (strategy.isEmpty() || month.isEmpty() || sums.isEmpty()) {
            throw new InvalidValueException(
                    "The bill",
                    plan.basis().id(),
                    "must be the plan of a strategy",
                    "Say of which one with --strategy.");
        }
        BigMoney fixed = sums.get().accrual();
        return StrategyOverride.of(
                strategy.get(),
                PATH,
                fixed.withScale(Math.min(DECIMALS, fixed.getScale()), RoundingMode.HALF_EVEN),
                new BillEvidence(plan, month.get(), "").graded(Grade.REPORTED));
    }

    /**
     * Writes it as a part of a policy, to be pasted into one.
     *
     * @param plan the estimate of a plan whose strategy was said
     * @return a JSON document with the member of a policy
     * @throws InvalidValueException where it is not the plan of a strategy
     */
    public static String partOfPolicy(Bill plan) {
        StrategyOverride override = of(plan);
        Evidence evidence = override.evidence();
        Map<String, Object> member = new LinkedHashMap<>();
        member.put("strategy", override.strategy().value());
        member.put("path", override.path());
        member.put("value", override.value().orElseThrow());
        member.put("evidence", evidence);
        return JsonWriter.text(json -> json.value(Map.of("strategyOverrides", ImmutableList.of(member))));
    }
}
