package dev.footing.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footing.api.quantity.Grade;
import dev.footing.api.startup.Component;
import dev.footing.api.startup.Inputs;
import dev.footing.api.startup.Startup;
import dev.footing.formats.profile.ProfileReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.joda.money.BigMoney;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BillCommandTest {
    private static final String HEADER = "ProviderName,BillingAccountId,BillingCurrency,BillingPeriodStart,"
            + "ChargePeriodStart,ChargePeriodEnd,ChargeCategory,ServiceCategory,ServiceName,ChargeDescription,"
            + "InvoiceId,BilledCost,EffectiveCost,ListCost\n";

    /** A month of machines and a database. */
    static final String MARCH = HEADER
            + row("Compute", "Amazon Elastic Compute Cloud", "600", "700")
            + row("Databases", "Amazon Relational Database Service", "320", "400");

    private static final String PLAN = "{\"version\":\"0.2\",\"currency\":\"USD\",\"projects\":[{\"name\":\"p\","
            + "\"breakdown\":{\"resources\":[{\"name\":\"aws_db_instance.main\",\"monthlyCost\":\"131.4\","
            + "\"costComponents\":[{\"name\":\"Database instance\",\"monthlyCost\":\"131.4\"}]}]}}],"
            + "\"totalMonthlyCost\":\"131.4\",\"timeGenerated\":\"2026-11-15T10:05:12Z\"}";

    @TempDir
    private Path folder;

    @Test
    void a_part_of_a_profile_goes_to_standard_output_and_a_table_to_standard_error() throws IOException {
        Command command = Command.run("bill", bill());
        assertThat(command.exitCode()).isZero();
        assertThat(command.out())
                .contains("\"monthlyPlatformCost\": 920", "\"monthlyListPrice\": 1100", "\"database\"", "SHA-256")
                .doesNotContain("\"compute\"");
        assertThat(command.err()).contains("2025-03", "Amazon Relational Database Service", "compute costs");
    }

    @Test
    void a_profile_is_filled_in_with_grades_and_sources_and_keeps_its_remarks() throws IOException {
        Path profile = Files.copy(Command.PROFILES.resolve("reading-room.yaml"), folder.resolve("startup.yaml"));
        Command command = Command.run("bill", bill(), "--into", profile.toString());
        assertThat(command.exitCode()).isZero();
        assertThat(command.out())
                .contains("/current/monthlyPlatformCost was USD 450 and is USD 920 (measured)")
                .contains("/asOf stays 2026-03-01");
        assertThat(Files.readString(profile))
                .contains("# A word stays a word: no is the answer no.", "monthlyPlatformCost: 920");
        Startup startup = ProfileReader.read(profile).startup();
        assertThat(startup.current().orElseThrow().monthlyListPrice()).contains(BigMoney.parse("USD 1100"));
        assertThat(Objects.requireNonNull(startup.components().get(Component.DATABASE))
                        .monthlyCost())
                .contains(BigMoney.parse("USD 320"));
        assertThat(startup.evidenceOf(Inputs.CURRENT_BILL).grade()).isEqualTo(Grade.MEASURED);
        assertThat(startup.evidenceOf(Inputs.CURRENT_BILL).source()).contains("bill.csv (2 rows, SHA-256 ");
        assertThat(Command.run("bill", bill(), "--into", profile.toString()).out())
                .as("the same bill again")
                .doesNotContain("monthlyPlatformCost");
    }

    @Test
    void what_is_newer_in_a_profile_stays_unless_it_is_forced() throws IOException {
        Path profile = folder.resolve("startup.json");
        Files.writeString(profile, Files.readString(Command.PROFILES.resolve("techflow.json")));
        Command.run("bill", bill(), "--into", profile.toString(), "--force");
        String newer = Files.readString(profile).replace("\"date\": \"2025-03-31\"", "\"date\": \"2025-05-31\"");
        Files.writeString(profile, newer);
        Command refused = Command.run("bill", bill(), "--into", profile.toString());
        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.err()).contains("/current/monthlyPlatformCost", "must not be firmer or newer", "--force");
        assertThat(Files.readString(profile)).isEqualTo(newer);
        assertThat(Command.run("bill", bill(), "--into", profile.toString(), "--force")
                        .exitCode())
                .isZero();
    }

    @Test
    void a_bill_in_another_currency_than_the_profile_needs_a_rate() throws IOException {
        Path profile = Files.copy(Command.PROFILES.resolve("techflow.json"), folder.resolve("startup.json"));
        String euro = file("euro.csv", MARCH.replace(",USD,", ",EUR,"));
        Command refused = Command.run("bill", euro, "--into", profile.toString());
        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.err()).contains("EUR 920", "--exchange-rate");
        Command told = Command.run(
                "bill", euro, "--into", profile.toString(), "--force", "--exchange-rate", "EUR=1.10@2025-04-01");
        assertThat(told.out()).contains("USD 1012");
    }

    @Test
    void months_are_rows_of_a_table() throws IOException {
        assertThat(Command.run("bill", bill(), "--format", "csv").out().lines())
                .containsExactly(
                        "month,complete,currency,accrual,list,billed,credits,discounts,tax,committed,unused,purchases,"
                                + "listEstimated,components.compute,components.database",
                        "2025-03,true,USD,920,1100,920,0,0,0,0,0,0,0,600,320");
    }

    @Test
    void what_cannot_be_used_ends_with_2_and_says_why() throws IOException {
        Command both = Command.run("bill", bill(), "--parts", "--restated");
        assertThat(both.exitCode()).isEqualTo(2);
        assertThat(both.err()).contains("exclude each other");
        Command none = Command.run("bill", file("none.csv", "a,b\n1,2\n"));
        assertThat(none.exitCode()).isEqualTo(2);
        assertThat(none.err()).startsWith("footing: none.csv must have the columns of FOCUS");
        Command part = Command.run(
                "bill",
                file("part.csv", MARCH.replace("2025-04-01", "2025-03-11")),
                "--into",
                Files.copy(Command.PROFILES.resolve("techflow.json"), folder.resolve("p.json"))
                        .toString());
        assertThat(part.exitCode()).isEqualTo(2);
        assertThat(part.err()).contains("must have a complete month");
    }

    @Test
    void a_plan_of_infracost_is_the_bill_of_what_the_startup_is_on() throws IOException {
        Command command = Command.run("bill", file("plan.json", PLAN));
        assertThat(command.exitCode()).isZero();
        assertThat(command.out()).contains("\"monthlyPlatformCost\": 131.4", "\"reported\"", "2026-11-15");
        assertThat(command.err()).contains("planned", "counts as the bill of the strategy that the startup is on");
        Path profile = Files.copy(Command.PROFILES.resolve("techflow.json"), folder.resolve("startup.json"));
        Command filled = Command.run("bill", file("plan.json", PLAN), "--into", profile.toString(), "--force");
        assertThat(filled.exitCode()).isZero();
        Startup startup = ProfileReader.read(profile).startup();
        assertThat(startup.evidenceOf(Inputs.CURRENT_BILL).grade()).isEqualTo(Grade.REPORTED);
    }

    @Test
    void a_plan_of_another_strategy_is_a_part_of_a_policy() throws IOException {
        String plan = file("plan.json", PLAN);
        Command command = Command.run("bill", plan, "--strategy", "paas");
        assertThat(command.exitCode()).isZero();
        Path policy = Files.writeString(
                folder.resolve("policy.json"),
                command.out()
                        .replaceFirst(
                                "\\{",
                                "{ \"schema\": \"footing/policy/1\", \"id\": \"ours\", \"extends\": \"default-2\","));
        Command assessed = Command.run(
                "assess",
                Command.PROFILES.resolve("techflow.json").toString(),
                "--policy",
                policy.toString(),
                "--trials",
                "256",
                "--format",
                "json");
        assertThat(assessed.exitCode()).as(assessed.err()).isZero();
        assertThat(assessed.out()).contains("plan as estimated by Infracost: plan.json (1 rows");
        Command into = Command.run(
                "bill",
                plan,
                "--strategy",
                "paas",
                "--into",
                Files.copy(Command.PROFILES.resolve("reading-room.yaml"), folder.resolve("p.yaml"))
                        .toString());
        assertThat(into.exitCode()).isEqualTo(2);
        assertThat(into.err()).contains("/current/strategy", "must be paas, whose plan this is");
        Command unknown = Command.run("bill", plan, "--strategy", "pass");
        assertThat(unknown.exitCode()).isEqualTo(2);
        assertThat(unknown.err()).contains("--strategy", "paas", "serverless");
    }

    private String bill() throws IOException {
        return file("bill.csv", MARCH);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static String row(String category, String service, String cost, String list) {
        return String.join(
                        ",",
                        "AWS",
                        "1",
                        "USD",
                        "2025-03-01",
                        "2025-03-01",
                        "2025-04-01",
                        "Usage",
                        category,
                        service,
                        "",
                        "7",
                        cost,
                        cost,
                        list)
                + "\n";
    }
}
