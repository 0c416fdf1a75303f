package dev.footing.formats.profile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.footing.api.startup.Correlation;
import dev.footing.api.startup.Credit;
import dev.footing.api.startup.Input;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.NeedEvidence;
import dev.footing.api.startup.OptimizationKind;
import dev.footing.api.startup.Payment;
import dev.footing.api.startup.PaymentCondition;
import dev.footing.api.startup.PlannedOptimization;
import dev.footing.api.strategy.Sourcing;
import dev.footing.formats.json.JsonNode;
import dev.footing.formats.json.JsonNode.Kind;
import dev.footing.formats.json.JsonWriter;
import dev.footing.formats.reading.Checks;
import dev.footing.formats.reading.ScalarReader;
import java.util.Optional;
import java.util.function.Function;
import org.joda.money.BigMoney;

/**
 * The lists of a profile whose entries have members of their own: payments, credits, optimizations and correlations.
 */
record InputRecords(Checks checks, ScalarReader scalars) {
    private static final String KIND = "kind";
    private static final String EVIDENCE = "evidence";
    private static final String BETWEEN = "between";
    private static final String RANK = "rank";
    private static final String MONTH = "month";
    private static final String UNTIL_MONTH = "untilMonth";
    private static final String AMOUNT = "amount";
    private static final String WHEN = "when";
    private static final String COVERS = "covers";

    Optional<?> read(Input<?> input, JsonNode node) {
        int count = node.elements().size();
        if (input == Inputs.PAYMENTS && count > Payment.MOST) {
            return tooMany(node, Payment.MOST + " payments", Payment.TOO_MANY);
        }
        if (input == Inputs.CREDITS && count > Credit.MOST) {
            return tooMany(node, Credit.MOST + " credits", Credit.TOO_MANY);
        }
        return checks.<Record>list(node, "must be a list of objects", "Write [ { } ].", reader(input));
    }

    private Optional<?> tooMany(JsonNode node, String most, String wayOut) {
        checks.problems().add(node, "" + node.elements().size(), "must be at most " + most, () -> wayOut);
        return Optional.empty();
    }

    private Function<JsonNode, Optional<? extends Record>> reader(Input<?> input) {
        if (input == Inputs.PAYMENTS) {
            return this::payment;
        }
        if (input == Inputs.CREDITS) {
            return this::credit;
        }
        return input == Inputs.CORRELATIONS ? this::correlation : this::optimization;
    }

    /** Writes one entry. */
    static void write(Object entry, JsonWriter json) {
        json.startObject();
        if (entry instanceof Correlation correlation) {
            json.member(BETWEEN, ImmutableList.of(correlation.first(), correlation.second()));
            json.member(RANK, correlation.rank());
        } else if (entry instanceof PlannedOptimization planned) {
            json.member(KIND, planned.kind());
            json.member(EVIDENCE, planned.evidence());
        } else if (entry instanceof Payment payment) {
            json.member(MONTH, payment.month());
            if (payment.untilMonth() != payment.month()) {
                json.member(UNTIL_MONTH, payment.untilMonth());
            }
            json.member(AMOUNT, payment.amount());
            json.member(WHEN, payment.when());
        } else if (entry instanceof Credit credit) {
            json.member(AMOUNT, credit.amount());
            json.member(UNTIL_MONTH, credit.untilMonth());
            if (!credit.covers().equals(Credit.USUAL)) {
                json.member(COVERS, credit.covers());
            }
        }
        json.endObject();
    }

    private Optional<PlannedOptimization> optimization(JsonNode node) {
        return checks.read(
                node,
                "kind and evidence",
                ImmutableMap.of(
                        KIND, word -> scalars.choice(OptimizationKind.class, word),
                        EVIDENCE, word -> scalars.choice(NeedEvidence.class, word)),
                members -> new PlannedOptimization(
                        members.get(KIND, OptimizationKind.class), members.get(EVIDENCE, NeedEvidence.class)));
    }

    private Optional<Payment> payment(JsonNode node) {
        return checks.read(
                        node,
                        "month, amount and when",
                        ImmutableMap.of(
                                MONTH, month -> scalars.whole(Optional.empty(), month),
                                AMOUNT, scalars::amount,
                                WHEN, word -> scalars.choice(PaymentCondition.class, word)),
                        ImmutableMap.of(UNTIL_MONTH, month -> scalars.whole(Optional.empty(), month)))
                .flatMap(members -> checks.make(node, () -> {
                    int month = members.get(MONTH, Integer.class);
                    return new Payment(
                            month,
                            members.find(UNTIL_MONTH, Integer.class).orElse(month),
                            members.get(AMOUNT, BigMoney.class),
                            members.get(WHEN, PaymentCondition.class));
                }));
    }

    private Optional<Credit> credit(JsonNode node) {
        return checks.read(
                        node,
                        "amount and untilMonth",
                        ImmutableMap.of(
                                AMOUNT, scalars::amount, UNTIL_MONTH, month -> scalars.whole(Optional.empty(), month)),
                        ImmutableMap.of(COVERS, this::covered))
                .flatMap(members -> checks.make(
                        node,
                        () -> new Credit(
                                members.get(AMOUNT, BigMoney.class),
                                members.get(UNTIL_MONTH, Integer.class),
                                members.find(COVERS, ImmutableList.class)
                                        .map(words -> copied(words))
                                        .orElse(Credit.USUAL))));
    }

    private Optional<ImmutableList<String>> covered(JsonNode node) {
        return checks.list(
                node,
                "must be a list of strategies or sourcings",
                "Write [\"" + Sourcing.MANAGED.id() + "\"] or the ids of strategies.",
                scalars::text);
    }

    private static ImmutableList<String> copied(ImmutableList<?> words) {
        return words.stream().map(String.class::cast).collect(ImmutableList.toImmutableList());
    }

    private Optional<Correlation> correlation(JsonNode node) {
        return checks.read(
                node, "between and rank", ImmutableMap.of(BETWEEN, this::pair, RANK, scalars::number), members -> {
                    ImmutableList<?> pair = members.get(BETWEEN, ImmutableList.class);
                    return new Correlation((String) pair.get(0), (String) pair.get(1), members.number(RANK));
                });
    }

    private Optional<ImmutableList<String>> pair(JsonNode node) {
        String rule = "must be a list of two inputs";
        String wayOut = "Write [\"" + Inputs.MONTHLY_GROWTH + "\", \"" + Inputs.REVENUE_PER_USER + "\"] or the like.";
        int size = node.elements().size();
        if (node.is(Kind.LIST) && size != 2) {
            return checks.refused(node, rule + ", not of " + size, wayOut);
        }
        return checks.list(node, rule, wayOut, this::uncertain);
    }

    private Optional<String> uncertain(JsonNode node) {
        ImmutableList<String> known =
                Inputs.all().stream().filter(Input::uncertain).map(Input::id).collect(ImmutableList.toImmutableList());
        return scalars.text(node).flatMap(name -> checks.knownWord(node, "must name an uncertain input", known));
    }
}
