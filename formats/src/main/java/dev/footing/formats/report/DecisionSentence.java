package dev.footing.formats.report;

import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.StrategyAssessment;
import dev.footing.api.outcome.Explanation;
import dev.footing.api.outcome.Explanation.Code;
import dev.footing.api.outcome.Fact;
import dev.footing.api.strategy.StrategyId;
import dev.footing.api.verdict.Chances;
import dev.footing.api.verdict.Chances.OfDirection;
import dev.footing.api.verdict.Direction;
import dev.footing.api.verdict.Verdict;
import dev.footing.api.verdict.VerdictCondition;
import dev.footing.api.verdict.VetoFinding;
import dev.footing.formats.sentences.Rounded;
import dev.footing.formats.sentences.Sentences;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.joda.money.Money;

/** The decision in one sentence of plain English, with its direction and how likely that is the best. */
final class DecisionSentence {
    /** A direction that is the best less often than this is not named beside the others. */
    private static final double RARE = 0.05;

    private final Assessment assessment;
    private final Verdict verdict;
    private final ScreenRoles roles;
    private final StrategyNames names;
    private final ChanceSentences chances;

    DecisionSentence(Assessment assessment, ScreenRoles roles) {
        this.assessment = assessment;
        this.verdict = assessment.verdict();
        this.roles = roles;
        this.names = new StrategyNames(assessment);
        this.chances = new ChanceSentences(assessment);
    }

    String text() {
        return assessment.understood().name() + ": " + decision() + ".";
    }

    private String decision() {
        return switch (verdict.kind()) {
            case RECOMMEND -> taking(strategy()) + sure();
            case CONDITIONAL ->
                taking(strategy()) + verdict.condition().map(this::unless).orElse("") + sure();
            case CLOSE_CALL -> closeCall();
            case INSUFFICIENT_EVIDENCE ->
                "find out first " + openAnswers() + "; so far the best is " + names.withId(strategy()) + sure();
            case VETOED -> ruledOut();
            case NO_FEASIBLE_OPTION -> outOfCash();
        };
    }

    private StrategyId strategy() {
        return verdict.strategy().orElseThrow();
    }

    /** What to do with a strategy: stay on it, move to it, or start on it. */
    private String taking(StrategyId strategy) {
        if (roles.stays()) {
            return "stay on " + names.withId(strategy);
        }
        if (roles.today().isPresent()) {
            return "move from " + names.text(roles.today().orElseThrow().id()) + " to " + names.withId(strategy);
        }
        return (assessment.understood().usage().live() ? "move to " : "start on ") + names.withId(strategy);
    }

    private String unless(VerdictCondition condition) {
        return ", unless the team has experience with " + Sentences.listed(condition.areas()) + ": then "
                + names.withId(condition.strategy()) + ", worth "
                + Rounded.brief(
                        condition.worth(),
                        condition.error().orElse(Money.zero(condition.worth().getCurrencyUnit())))
                + " more than "
                + (roles.stays() ? "staying" : names.text(strategy()));
    }

    /** How likely the direction is the best; without chances how often it is ahead; nothing where plans decide. */
    private String sure() {
        return verdict.chances()
                .flatMap(all -> chances.direction().map(direction -> "; " + sure(all, direction)))
                .or(() -> verdict.confidence()
                        .flatMap(share -> verdict.rival()
                                .map(rival -> "; it is better than " + names.text(rival) + " in "
                                        + Rounded.percent(share.value()) + " of trials")))
                .orElse("");
    }

    private String sure(Chances all, Direction direction) {
        OfDirection likeliest = all.directions().get(0);
        double likely = all.of(direction).value();
        String caveat =
                chances.caveatOf(likely).map(words -> " (" + words + ")").orElse("");
        if (verdict.kind().recommends() && direction == Direction.STAY && likeliest.direction() != direction) {
            String without = verdict.condition().isPresent() ? " without that" : "";
            String others = all.directions().stream()
                    .filter(of ->
                            of.direction() != Direction.STAY && of.chance().value() >= RARE)
                    .map(of -> roles.going(of.direction()) + " " + chance(of))
                    .collect(Collectors.joining(", "));
            return "no move is shown to pay" + without + " (chances of being best, by kind: staying " + chance(likely)
                    + ", " + others + ")" + caveat;
        }
        return "the chance that " + roles.going(direction) + " is best is " + chance(likely)
                + ofIt(all, direction, chance(likely)) + caveat;
    }

    /** How likely the strategy itself is the best, where its direction has others that take a part of its chance. */
    private String ofIt(Chances all, Direction direction, String ofDirection) {
        return all.strategies().stream()
                .filter(each -> direction != Direction.STAY && each.strategy().equals(strategy()))
                .map(each -> chance(each.chance().value()))
                .filter(own -> !own.equals(ofDirection))
                .map(own -> ", that of " + names.text(strategy()) + " " + own)
                .findFirst()
                .orElse("");
    }

    private static String chance(OfDirection of) {
        return chance(of.chance().value());
    }

    private static String chance(double chance) {
        return Rounded.chance(chance).replace(">", "above ").replace("<", "below ");
    }

    private String closeCall() {
        String between = "too close to call";
        return verdict.chances()
                .flatMap(all -> chances.direction()
                        .map(direction -> between + ": on average the best is "
                                + names.withId(strategy()) + ", but the chance that "
                                + roles.going(direction) + " is best is "
                                + chance(all.of(direction).value())
                                + all.likeliestBeside(direction)
                                        .map(other ->
                                                ", and that of " + roles.going(other.direction()) + " " + chance(other))
                                        .orElse("")))
                .orElseGet(() -> between + " between " + names.withId(strategy())
                        + verdict.rival()
                                .map(rival -> " and " + names.withId(rival))
                                .orElse(" and others")
                        + sure());
    }

    private String openAnswers() {
        return ScreenRoles.find(verdict, Code.ASK_FIRST)
                .map(asked -> "whether the team has experience with " + Sentences.fact(asked, "area")
                        + ", an answer worth " + amount(asked, "worth"))
                .orElse("what expertise the team has");
    }

    private String ruledOut() {
        return "every platform that the cash would last with is ruled out"
                + roles.ahead()
                        .map(best -> "; the best of them is " + names.withId(best.id()) + ", but " + why(best))
                        .orElse("");
    }

    /** Why a strategy is ruled out, as the rest of a sentence. */
    static String why(StrategyAssessment ruledOut) {
        return ruledOut.vetoes().stream()
                .findFirst()
                .map(VetoFinding::because)
                .map(Sentences::of)
                .map(said -> said.substring(0, 1).toLowerCase(Locale.ROOT) + said.substring(1, said.length() - 1))
                .orElse("a rule forbids it");
    }

    private String outOfCash() {
        Optional<String> closest = ScreenRoles.find(verdict, Code.NEAREST_TO_LASTING)
                .flatMap(nearest -> roles.ahead()
                        .map(strategy -> "; nearest to lasting is " + names.withId(strategy.id()) + ", short by "
                                + amount(nearest, "missing")));
        return "cash runs out whatever you run on" + closest.orElse("");
    }

    /** An amount that an explanation states, as briefly as all amounts here. */
    static String amount(Explanation explanation, String fact) {
        return explanation.facts().get(fact) instanceof Fact.Amount amount
                ? Rounded.brief(amount.money(), Money.zero(amount.money().getCurrencyUnit()))
                : Sentences.fact(explanation, fact);
    }
}
