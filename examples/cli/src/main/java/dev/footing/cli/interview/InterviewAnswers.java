package dev.footing.cli.interview;

import com.google.common.collect.ImmutableList;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.quantity.Evidence;
import dev.footing.api.quantity.Grade;
import dev.footing.api.quantity.MoneyEstimate;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.api.startup.StartupDraft;
import dev.footing.api.whatif.Supposition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;

/** The answers so far, and the question that is asked next. It is mutable and used by one thread. */
final class InterviewAnswers {
    private static final Evidence FOLLOWS = Evidence.of(Grade.ASSUMED, "as far as the next round");

    private final ImmutableList<InterviewQuestion> questions;
    /** By the place of the question; those behind the current one are from before somebody went back. */
    private final TreeMap<Integer, GivenAnswer> given = new TreeMap<>();

    private int at;

    InterviewAnswers(ImmutableList<InterviewQuestion> questions) {
        this.questions = questions;
    }

    /** The question to ask now: the first that applies and has no answer yet. */
    Optional<InterviewQuestion> next() {
        while (at < questions.size() && !applies(at)) {
            at++;
        }
        return at < questions.size() ? Optional.of(questions.get(at)) : Optional.empty();
    }

    /** How many questions are asked, given the answers so far. */
    int count() {
        return numberOf(questions.size());
    }

    /** The number of the current question, from 1. */
    int number() {
        return numberOf(at) + 1;
    }

    private int numberOf(int place) {
        int asked = 0;
        for (int i = 0; i < place; i++) {
            asked += applies(i) ? 1 : 0;
        }
        return asked;
    }

    /** What was answered to the current question before somebody went back; else empty. */
    String before() {
        GivenAnswer before = given.get(at);
        return before == null ? "" : before.line();
    }

    /** Reads an answer to the current question, checks it with those before it, and takes it. */
    GivenAnswer accept(InterviewQuestion question, String line) {
        GivenAnswer answer = question.reader().read(line, currency(at).getCode());
        String code = answer.currency();
        String said = said(at);
        boolean agree =
                code.isEmpty() || said.isEmpty() || NumberWords.agree(code, said) || NumberWords.agree(said, code);
        InvalidValueException.throwIf(
                !agree,
                question.id(),
                '"' + line + '"',
                "must be in " + said + ", as an amount before it is",
                "A profile has one currency; type the amount in " + said + ", or back to change that.");
        List<Supposition<?>> all = new ArrayList<>(stated());
        all.addAll(answer.inputs());
        checked(all);
        take(answer);
        return answer;
    }

    /** Takes an answer and moves on. */
    void take(GivenAnswer answer) {
        given.put(at, answer);
        at++;
    }

    /** Moves to the question that was asked before. */
    boolean back() {
        for (int i = at - 1; i >= 0; i--) {
            if (applies(i)) {
                at = i;
                return true;
            }
        }
        return false;
    }

    /** Whether everything was answered that a profile needs. */
    boolean complete() {
        return open().stream().noneMatch(question -> question.words().required());
    }

    /** The questions that are not answered. */
    ImmutableList<InterviewQuestion> open() {
        ImmutableList.Builder<InterviewQuestion> open = ImmutableList.builder();
        for (int i = at; i < questions.size(); i++) {
            if (applies(i)) {
                open.add(questions.get(i));
            }
        }
        return open.build();
    }

    /** The answers to the questions so far. */
    ImmutableList<GivenAnswer> given() {
        return given(at);
    }

    private ImmutableList<GivenAnswer> given(int end) {
        ImmutableList.Builder<GivenAnswer> all = ImmutableList.builder();
        for (int i = 0; i < end; i++) {
            GivenAnswer answer = given.get(i);
            if (answer != null && applies(i)) {
                all.add(answer);
            }
        }
        return all.build();
    }

    /** The lines that would give the answers so far. */
    ImmutableList<String> lines() {
        return given().stream().map(GivenAnswer::line).collect(ImmutableList.toImmutableList());
    }

    private boolean applies(int place) {
        return questions.get(place).applies().test(inputs(place));
    }

    /** What answers before a place state; questions that depend on others depend on their inputs alone. */
    private List<Supposition<?>> inputs(int end) {
        List<Supposition<?>> all = new ArrayList<>();
        given.headMap(end).values().forEach(answer -> all.addAll(answer.inputs()));
        return all;
    }

    /** The currency of the amounts, as far as it is known. */
    CurrencyUnit currency() {
        return currency(at);
    }

    private CurrencyUnit currency(int end) {
        String said = said(end);
        return said.isEmpty() || said.equals(NumberWords.DOLLAR)
                ? StartupDraft.DEFAULT_CURRENCY
                : CurrencyUnit.of(said);
    }

    /** The code that was typed with one of the answers, else a sign, else nothing. */
    private String said(int end) {
        List<String> typed = given(end).stream()
                .map(GivenAnswer::currency)
                .filter(currency -> !currency.isEmpty())
                .toList();
        return typed.stream()
                .filter(currency -> !currency.equals(NumberWords.DOLLAR))
                .findFirst()
                .or(() -> typed.stream().findFirst())
                .orElse("");
    }

    /** The month of the round, where it was the last answer and is later than what is looked at by default. */
    Optional<Integer> laterHorizon() {
        return Optional.ofNullable(given.get(at - 1)).stream()
                .flatMap(last -> last.inputs().stream())
                .filter(answer -> answer.input() == Inputs.FUNDING_MONTH)
                .map(answer -> (Integer) answer.value())
                .filter(month -> month > usualHorizon())
                .findFirst();
    }

    /** The startup that the answers state. */
    Startup startup(LocalDate day) {
        Evidence answered = Evidence.builder()
                .grade(Grade.REPORTED)
                .source("answered in footing init")
                .date(day)
                .build();
        List<Supposition<?>> stated = stated();
        StartupDraft draft =
                draft(StartupDraft.empty(TypedAmounts.BARE), stated).set(Inputs.AS_OF, day);
        stated.forEach(answer -> draft.evidence(answer.input().id(), answered));
        CurrencyUnit currency = currency();
        StartupDraft own =
                StartupDraft.exchanged(draft.build(), currency, amount -> BigMoney.of(currency, amount.getAmount()));
        if (!said(at).isEmpty()) {
            own.evidence(Inputs.CURRENCY.id(), answered);
        }
        return own.build();
    }

    private List<Supposition<?>> stated() {
        return given().stream()
                .<Supposition<?>>flatMap(answer -> answer.inputs().stream())
                .toList();
    }

    /** Refuses answers that no startup can give, whatever is still to be said. */
    private static void checked(List<Supposition<?>> stated) {
        draft(harmless(), stated).build();
    }

    private static int usualHorizon() {
        return harmless().build().budget().horizonMonths();
    }

    /** A startup of which all is said that a profile needs. */
    private static StartupDraft harmless() {
        BigMoney amount = BigMoney.of(TypedAmounts.BARE, 1);
        return StartupDraft.empty(TypedAmounts.BARE)
                .set(Inputs.NAME, "?")
                .set(Inputs.CASH, amount)
                .set(Inputs.ENGINEERS, 1.0)
                .set(Inputs.COST_PER_ENGINEER, MoneyEstimate.fixed(amount));
    }

    /** A startup with these answers, which looks as far ahead as the round. */
    private static StartupDraft draft(StartupDraft draft, List<Supposition<?>> stated) {
        stated.forEach(answer -> set(draft, answer));
        boolean horizon = stated.stream().anyMatch(answer -> answer.input() == Inputs.HORIZON);
        stated.stream()
                .filter(answer -> !horizon && answer.input() == Inputs.FUNDING_MONTH)
                .map(answer -> (Integer) answer.value())
                .filter(month -> month > usualHorizon())
                .forEach(month -> draft.set(Inputs.HORIZON, month).evidence(Inputs.HORIZON.id(), FOLLOWS));
        return draft;
    }

    private static <T> StartupDraft set(StartupDraft draft, Supposition<T> answer) {
        return draft.set(answer.input(), answer.value());
    }
}
