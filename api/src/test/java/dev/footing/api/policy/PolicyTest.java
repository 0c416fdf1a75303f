package dev.footing.api.policy;

import static dev.footing.api.Examples.ASSUMED;
import static dev.footing.api.Examples.PUBLISHED;
import static dev.footing.api.Examples.policy;
import static dev.footing.api.Examples.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.Maps;
import dev.footing.api.Examples;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.quantity.Grounds;
import dev.footing.api.quantity.Months;
import dev.footing.api.quantity.Parameter;
import dev.footing.api.quantity.Ratio;
import dev.footing.api.quantity.Share;
import dev.footing.api.quantity.Users;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PolicyTest {
    private static final List<UnaryOperator<Policy.Builder>> CHANGES = List.of(
            b -> b.margin(Share.of(0.9)),
            b -> b.opportunityMultiple(Ratio.of(9)),
            b -> b.discountRate(Ratio.of(9)),
            b -> b.materiality(Share.of(0.3)),
            b -> b.feasibleLasts(Share.of(0.3)),
            b -> b.verdictLasts(Share.of(0.3)),
            b -> b.verdictConfidence(Share.of(0.3)),
            b -> b.informationWorth(Share.of(0.3)),
            b -> b.growthUsers(Users.of(9)),
            b -> b.marketFitUsers(Users.of(9)),
            b -> b.growthAge(Months.of(9)),
            b -> b.marketFitAge(Months.of(9)),
            b -> b.roundShare(Share.of(0.9)),
            b -> b.lastingTolerance(Share.of(0.3)),
            b -> b.opportunityMonths(OpportunityMonths.AFTER_ROUND),
            b -> b.ruin(false),
            b -> b.stayingMayBeInsufficient(true),
            b -> b.ceiling(CeilingRule.USERS_AND_BILL),
            b -> b.seedLimit(usd("9")),
            b -> b.revenueLimit(usd("9")),
            b -> b.rankWhereMoneyEnds(false),
            b -> b.confidenceOf(ConfidenceRule.RIVAL),
            b -> b.directionLead(Share.of(0.3)),
            b -> b.discrepancy(0.3),
            b -> b.conditional(false),
            b -> b.hiresPerArea(Ratio.of(2)),
            b -> b.hiringMonths(Months.of(9)),
            b -> b.forbidsByComponent(false));

    static Stream<String> paths() {
        return PolicyParameters.all().stream().map(Parameter::path);
    }

    @ParameterizedTest
    @MethodSource("paths")
    void every_entry_needs_evidence(String path) {
        assertThatThrownBy(() -> policy().evidence(
                                Maps.filterKeys(policy().build().evidence(), other -> !other.equals(path)))
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith(path + " must have evidence");
    }

    @Test
    void evidence_for_nothing_is_refused_with_the_nearest_entry() {
        assertThatThrownBy(() -> policy().putEvidence("margins", ASSUMED).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("margins must name a parameter")
                .hasMessageContaining("Maybe margin was meant.");
    }

    @Test
    void a_discrepancy_beyond_knowing_anything_is_refused() {
        assertThatThrownBy(() -> policy().discrepancy(3.1).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("discrepancy")
                .hasMessageContaining("3.1");
    }

    @Test
    void every_change_changes_the_hash_in_its_own_way() {
        Set<String> hashes = new HashSet<>(List.of(
                policy().build().hash(),
                policy().id("other-1").build().hash(),
                policy().evidence(Maps.transformValues(policy().build().evidence(), any -> PUBLISHED))
                        .build()
                        .hash()));
        for (UnaryOperator<Policy.Builder> change : CHANGES) {
            hashes.add(change.apply(policy()).build().hash());
        }
        assertThat(hashes).hasSize(3 + CHANGES.size());
        assertThat(PolicyParameters.all().stream().map(Parameter::path).filter(path -> !path.startsWith("criteria.")))
                .hasSameSizeAs(CHANGES);
    }

    @Test
    void every_part_of_a_criterion_changes_the_hash() {
        Set<String> hashes = new HashSet<>(List.of(policy().build().hash()));
        List<CriterionRule> rules = List.of(
                new CriterionRule(new Curve(0.4, 2, false), new PhaseWeights(10, 10, 10)),
                new CriterionRule(new Curve(0.5, 3, false), new PhaseWeights(10, 10, 10)),
                new CriterionRule(new Curve(0.5, 2, true), new PhaseWeights(10, 10, 10)));
        for (CriterionRule rule : rules) {
            hashes.add(with(rule).build().hash());
        }
        assertThat(hashes).hasSize(1 + rules.size());
    }

    @Test
    void weights_must_sum_to_a_hundred_in_every_phase_and_every_criterion_must_be_there() {
        CriterionRule heavier = new CriterionRule(new Curve(0.5, 2, false), new PhaseWeights(10, 11, 10));
        assertThatThrownBy(() -> with(heavier).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContainingAll("post-product-market-fit", "101", "sum to 100");
        assertThatThrownBy(() -> policy().criteria(
                                Maps.filterKeys(Examples.criteria(), criterion -> criterion != Criterion.COST))
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("cost missing");
    }

    @Test
    void the_same_statement_has_the_same_hash() {
        assertThat(policy().margin(Share.of(-0.0)).build().hash())
                .isEqualTo(policy().margin(Share.of(0)).build().hash())
                .matches("[0-9a-f]{64}");
    }

    private static Policy.Builder with(CriterionRule costs) {
        return policy().criteria(Maps.transformEntries(
                Examples.criteria(), (criterion, rule) -> criterion == Criterion.COST ? costs : rule));
    }

    @Test
    void everything_is_required() {
        assertThatThrownBy(() -> Policy.builder().build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("id", "margin", "marketFitAge");
    }

    @Test
    void a_currency_has_one_rate_and_every_rate_enters_the_hash() {
        Policy one = Examples.policy().addExchangeRates(Examples.euros()).build();
        assertThat(one.hash()).isNotEqualTo(Examples.policy().build().hash());
        assertThatThrownBy(() -> Examples.policy()
                        .addExchangeRates(Examples.euros())
                        .addExchangeRates(Examples.euros())
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("must have one rate for each currency");
    }

    @Test
    void the_reason_of_an_override_enters_the_hash() {
        Policy base = Examples.policy().build();
        Policy told = PolicyDraft.of(base, "mine-1")
                .override("margin", 0.5, "tried out")
                .build();
        Policy otherwise = PolicyDraft.of(base, "mine-1")
                .override("margin", 0.5, "found out")
                .build();
        assertThat(told.hash()).isNotEqualTo(otherwise.hash());
        assertThat(told).hasToString("Policy mine-1 " + told.hash());
    }

    /** Results print the reason, so that another one is another policy, whatever source it shares. */
    @Test
    void a_reason_beside_the_same_source_enters_the_hash() {
        Policy base = Examples.policy().build();
        assertThat(because(base, "our board is careful").hash())
                .isNotEqualTo(because(base, "our bank is").hash());
    }

    private static Policy because(Policy base, String reason) {
        return PolicyDraft.of(base, "mine-1")
                .override("margin", 0.5, new Grounds(reason, PUBLISHED))
                .build();
    }

    /** Decisions on record name policies with one rate and with several by these texts. */
    @Test
    void one_rate_and_several_enter_the_hash_as_they_always_did() {
        Policy.Builder plain = Examples.plainPolicy().id("plain-1");
        Set<String> stated = PolicyParameters.all().stream()
                .filter(parameter -> !parameter.optional())
                .map(Parameter::path)
                .collect(Collectors.toSet());
        plain.evidence(Maps.asMap(stated, path -> ASSUMED));
        ExchangeRate francs =
                new ExchangeRate(CurrencyUnit.CHF, usd("1.2"), "a central bank", LocalDate.of(2026, 5, 4));
        assertThat(plain.addExchangeRates(Examples.euros()).build().hash())
                .isEqualTo("fbb62c6fbad798db586dc998dfe7816a088bfdb2560b39e88ce5b0c4d0cc8659");
        assertThat(plain.addExchangeRates(francs).build().hash())
                .isEqualTo("c234cbac9d284e1f1d932833115f8b9c474f2d2871575541554f93955604d88e");
    }
}
