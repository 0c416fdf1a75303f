package dev.footing.core.second;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multiset;
import dev.footing.api.startup.ExpertiseArea;
import dev.footing.api.strategy.Strategy;
import dev.footing.testkit.Seeds;
import java.util.function.BiPredicate;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** Generated questions reach every rule of the second model, so that agreeing on them says something. */
class SecondCaseTest {
    private static final int STARTUPS = 1_200;
    private static final int FEWEST = 6;

    private static final ImmutableMap<String, BiPredicate<SecondSituation, Strategy>> REACHED =
            ImmutableMap.<String, BiPredicate<SecondSituation, Strategy>>builder()
                    .put("size", (here, strategy) -> here.size() != 1)
                    .put("a bill near the border of live", (here, strategy) -> bordering(here))
                    .put("a move near the border", (here, strategy) -> bordering(here) && here.moving(strategy))
                    .put(
                            "staying, not live",
                            (here, strategy) -> !here.startup().live()
                                    && here.billKnown()
                                    && here.staying(strategy)
                                    && here.rules().world().liveUsers() > 0)
                    .put(
                            "nothing known, near the border",
                            (here, strategy) ->
                                    bordering(here) && here.current().isEmpty())
                    .put(
                            "a move to what pays for the peak",
                            (here, strategy) -> here.billKnown() && here.moving(strategy) && here.peak(strategy) != 1)
                    .put(
                            "a move off what pays for the peak",
                            (here, strategy) ->
                                    here.billKnown() && here.moving(strategy) && here.load() != here.listPrice())
                    .put(
                            "a move by list price",
                            (here, strategy) -> here.startup().live()
                                    && here.billKnown()
                                    && here.moving(strategy)
                                    && here.startup().listPrice().isPresent())
                    .put(
                            "payments of who stays",
                            (here, strategy) -> here.staying(strategy)
                                    && here.startup().payments().stream()
                                            .anyMatch(due -> !due.left() && due.amount() > 0))
                    .put(
                            "payments of who left",
                            (here, strategy) -> here.moving(strategy)
                                    && here.startup().payments().stream()
                                            .anyMatch(due -> due.left() && due.amount() > 0))
                    .put(
                            "costs of components, moving",
                            (here, strategy) -> here.startup().live()
                                    && here.billKnown()
                                    && here.moving(strategy)
                                    && here.byComponents(strategy) != 1)
                    .put(
                            "credits for a strategy",
                            (here, strategy) ->
                                    here.startup().credits().stream().anyMatch(credit -> credit.pays(strategy)))
                    .put(
                            "credits for what is being left",
                            (here, strategy) -> here.moving(strategy)
                                    && here.startup().credits().stream()
                                            .anyMatch(credit ->
                                                    credit.pays(here.current().orElseThrow())))
                    .put(
                            "incidents counted, staying",
                            (here, strategy) -> here.staying(strategy)
                                    && here.observedRate(strategy) != here.incidentRate(strategy))
                    .put(
                            "incidents counted, moving",
                            (here, strategy) -> here.moving(strategy)
                                    && here.current()
                                            .filter(old -> here.observedRate(old) != here.incidentRate(old))
                                            .isPresent())
                    .put("familiar", (here, strategy) -> here.familiar() && here.staying(strategy))
                    .put(
                            "no audit",
                            (here, strategy) ->
                                    strategy.requiredExpertise().contains(ExpertiseArea.SECURITY_AND_COMPLIANCE)
                                            && !here.requires(strategy, ExpertiseArea.SECURITY_AND_COMPLIANCE))
                    .put(
                            "a round",
                            (here, strategy) -> plan(here, strategy).round().exists())
                    .put(
                            "a round of a later stage",
                            (here, strategy) -> here.startup().roundMonth().isPresent()
                                    && !plan(here, strategy).round().exists())
                    .put("running out", (here, strategy) -> plan(here, strategy).ruin() != 0)
                    .put(
                            "running out, discounted",
                            (here, strategy) -> plan(here, strategy).ruin() != 0
                                    && here.rules().judgement().discountRate() > 0)
                    .buildOrThrow();

    @Test
    void generated_questions_reach_every_rule() {
        RandomGenerator random = Seeds.random(2_026_000);
        Multiset<String> reached = HashMultiset.create();
        for (int i = 0; i < STARTUPS; i++) {
            SecondCase question = SecondCase.next(random);
            SecondSituation here = question.situation();
            for (Strategy strategy : question.strategies()) {
                REACHED.forEach((rule, applies) -> {
                    if (applies.test(here, strategy)) {
                        reached.add(rule);
                    }
                });
            }
        }

        for (String rule : REACHED.keySet()) {
            assertThat(reached.count(rule)).as(rule).isGreaterThanOrEqualTo(FEWEST);
        }
    }

    private static boolean bordering(SecondSituation here) {
        return here.startup().live() && here.billKnown() && here.weight() < 0.999;
    }

    private static SecondSums plan(SecondSituation here, Strategy strategy) {
        return SecondTrial.run(here, strategy, SecondLuck.PLAN);
    }
}
