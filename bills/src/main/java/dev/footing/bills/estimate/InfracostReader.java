package dev.footing.bills.estimate;

import com.google.common.collect.ImmutableList;
import dev.footing.api.bill.BillBasis;
import dev.footing.api.bill.BillCode;
import dev.footing.api.outcome.Explanation;
import dev.footing.bills.focus.Charge;
import dev.footing.bills.focus.FocusValues;
import dev.footing.bills.mapping.ServiceMapping;
import dev.footing.formats.json.JsonWalk;
import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import org.joda.money.CurrencyUnit;

/**
 * Reads what {@code infracost breakdown --format json} says of a plan: the prices of its resources for a month of 730
 * hours. The sums that it states are held against the prices, so that what is read is all that there is.
 */
final class InfracostReader {
    private static final int DAY = 86_400;
    private static final String TOTAL = "totalMonthlyCost";
    private static final String TIME = "timeGenerated";

    private final JsonWalk json;
    private final PlannedResources resources;
    private final PlanSummary summary = new PlanSummary();
    private final PlanSummary projectSummaries = new PlanSummary();
    private CurrencyUnit currency = CurrencyUnit.USD;
    private LocalDate day = LocalDate.MIN;
    private int projects;
    private int failed;

    private InfracostReader(JsonWalk json, ServiceMapping mapping) {
        this.json = json;
        this.resources = new PlannedResources(json, mapping);
    }

    /** Reads a text to its end. */
    static BillEstimate read(String file, Reader text, ServiceMapping mapping) throws IOException {
        return JsonWalk.through(file, text, json -> new InfracostReader(json, mapping).document());
    }

    private BillEstimate document() throws IOException {
        StatedSum total = new StatedSum();
        json.object("", name -> {
            switch (name) {
                case "currency" -> currency = currency();
                case "projects" -> json.list(name, this::project);
                case TOTAL ->
                    json.value(name, FocusValues::number, StatedSum.AMOUNT).ifPresent(total::state);
                case TIME -> day = day();
                case "summary" -> summary.read(json);
                default -> {
                    return false;
                }
            }
            return true;
        });
        total.check(json, TOTAL, resources.sums().total());
        if (day.equals(LocalDate.MIN)) {
            throw json.refused(TIME, "", "must say when the estimate was made", "Write it again with infracost.");
        }
        if (projects == 0) {
            throw json.refused("projects", "none", "must have a project", "Name a folder with a plan to infracost.");
        }
        return estimate();
    }

    private CurrencyUnit currency() throws IOException {
        String code = json.text("currency").toUpperCase(Locale.ROOT);
        Optional<CurrencyUnit> known = CurrencyUnit.registeredCurrencies().stream()
                .filter(unit -> unit.getCode().equals(code))
                .findFirst();
        if (known.isEmpty()) {
            throw json.wrong("currency", "must be the ISO code of a currency");
        }
        return known.get();
    }

    private LocalDate day() throws IOException {
        Optional<Long> time = new FocusValues().time(json.text(TIME));
        if (time.isEmpty()) {
            throw json.wrong(TIME, "must be a time as yyyy-MM-ddTHH:mm:ssZ, from 2000 to 2199");
        }
        return LocalDate.ofEpochDay(Math.floorDiv(time.get(), DAY));
    }

    private void project() throws IOException {
        projects++;
        BigDecimal before = resources.sums().total();
        StatedSum total = new StatedSum();
        json.object("project", name -> {
            switch (name) {
                case "breakdown" -> breakdown(total);
                case "summary" -> projectSummaries.read(json);
                case "metadata" -> metadata();
                default -> {
                    return false;
                }
            }
            return true;
        });
        total.check(json, TOTAL, resources.sums().total().subtract(before));
    }

    private void breakdown(StatedSum total) throws IOException {
        if (json.isNull()) {
            return;
        }
        json.object("breakdown", name -> {
            switch (name) {
                case "resources" -> json.list(name, resources::read);
                case TOTAL ->
                    json.value(name, FocusValues::number, StatedSum.AMOUNT).ifPresent(total::state);
                default -> {
                    return false;
                }
            }
            return true;
        });
    }

    /** Where something went wrong with a project, its data say so. */
    private void metadata() throws IOException {
        if (json.isNull()) {
            return;
        }
        json.object("metadata", name -> {
            boolean errors = name.equals("errors");
            if (errors) {
                int before = failed;
                json.list(name, () -> failed = before + 1);
            }
            return errors;
        });
    }

    private BillEstimate estimate() {
        YearMonth month = YearMonth.from(day);
        ImmutableList.Builder<Charge> charges = ImmutableList.builder();
        resources.sums().charges(start(month), start(month.plusMonths(1)), currency, charges);
        PlanSummary whole = summary.isStated() ? summary : projectSummaries;
        ImmutableList.Builder<Explanation> notes = ImmutableList.builder();
        whole.unsupported().note(BillCode.RESOURCES_UNSUPPORTED).ifPresent(notes::add);
        resources.usageNotStated().note(BillCode.USAGE_NOT_STATED).ifPresent(notes::add);
        whole.withoutPrice().note(BillCode.RESOURCES_WITHOUT_PRICE).ifPresent(notes::add);
        if (failed > 0) {
            notes.add(Explanation.of(BillCode.PROJECTS_FAILED)
                    .word("count", Integer.toString(failed))
                    .build());
        }
        return new BillEstimate(BillBasis.PLANNED, day, charges.build(), resources.count(), notes.build());
    }

    private static long start(YearMonth month) {
        return month.atDay(1).toEpochDay() * DAY;
    }
}
