package dev.footing.bills;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.footing.api.bill.Bill;
import dev.footing.api.bill.BillBasis;
import dev.footing.api.bill.BillCode;
import dev.footing.api.bill.BillMonth;
import dev.footing.api.bill.BilledService;
import dev.footing.api.problem.InvalidProfileException;
import dev.footing.api.problem.InvalidValueException;
import dev.footing.api.quantity.Grade;
import dev.footing.api.startup.Inputs;
import dev.footing.api.strategy.StrategyId;
import dev.footing.bills.mapping.ServiceMapping;
import dev.footing.bills.profile.BilledInput;
import dev.footing.bills.profile.BilledInputs;
import dev.footing.bills.profile.PlannedBill;
import dev.footing.formats.profile.ProfileReader;
import dev.footing.formats.result.ResultWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.joda.money.BigMoney;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InfracostTest {
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final String WEB = "{\"name\":\"module.core.aws_instance.secret_web[0]\",\"monthlyCost\":\"570.64\","
            + "\"costComponents\":[{\"name\":\"Instance usage (Linux/UNIX, on-demand, m5.4xlarge)\","
            + "\"monthlyCost\":\"560.64\"}],\"subresources\":[{\"name\":\"root_block_device\",\"monthlyCost\":\"10\","
            + "\"costComponents\":[{\"name\":\"Storage (general purpose SSD, gp2)\",\"monthlyCost\":\"10\"}]}]}";

    private static final String PROFILE =
            "{\"schema\":\"footing/profile/1\",\"name\":\"a\",\"budget\":{\"cash\":1000000},"
                    + "\"team\":{\"engineers\":5,\"monthlyCostPerEngineer\":10000}}";

    @TempDir
    private Path folder;

    @Test
    void a_plan_becomes_the_bill_of_one_month_by_component_to_the_last_digit() throws IOException {
        Bill bill = read(new Plans()
                .raw(WEB)
                .resource("aws_db_instance.main", "aws_db_instance", "Database instance", "131.40000000000000001")
                .total("702.04000000000000001")
                .json());
        assertThat(bill.basis()).isEqualTo(BillBasis.PLANNED);
        assertThat(bill.strategy()).isEmpty();
        assertThat(bill.asOf()).isEqualTo(LocalDate.of(2026, 11, 15));
        assertThat(bill.complete()).containsExactly(NOVEMBER);
        assertThat(bill.unsettled()).isEmpty();
        BillMonth month = Objects.requireNonNull(bill.months().get(NOVEMBER));
        assertThat(month.accrual().getAmount()).isEqualByComparingTo("702.04000000000000001");
        assertThat(month.list().isEqual(month.accrual())).isTrue();
        assertThat(month.billed().isZero()).as("nobody was billed").isTrue();
        assertThat(month.components().keySet()).containsExactly("compute", "database", "storage");
        assertThat(bill.services())
                .extracting(BilledService::service)
                .containsExactly("aws_instance", "aws_db_instance", "aws_instance");
        assertThat(bill.mapping()).isEqualTo("resources-1");
        assertThat(bill.files().get(0).rows()).isEqualTo(2);
    }

    @Test
    void what_is_not_in_the_sums_is_counted_and_said() throws IOException {
        Bill bill = read(new Plans()
                .raw(WEB)
                .resource("aws_lambda_function.x", "aws_lambda_function", "Requests", "null")
                .total("570.64")
                .member(
                        "\"summary\":{\"totalDetectedResources\":9,\"unsupportedResourceCounts\":"
                                + "{\"aws_workspaces_directory\":2,\"aws_x\":1},\"noPriceResourceCounts\":{\"aws_iam_role\":3}}")
                .json());
        assertThat(bill.notes())
                .extracting(note -> note.code())
                .containsExactly(
                        BillCode.PLAN_OF_CURRENT,
                        BillCode.RESOURCES_UNSUPPORTED,
                        BillCode.USAGE_NOT_STATED,
                        BillCode.RESOURCES_WITHOUT_PRICE);
        assertThat(ResultWriter.write(bill))
                .contains("2 aws_workspaces_directory, 1 aws_x", "1 aws_lambda_function", "3 aws_iam_role");
    }

    @Test
    void projects_that_failed_are_counted_and_their_summaries_stand_in_for_a_missing_one() throws IOException {
        String failed = "{\"version\":\"0.2\",\"currency\":\"USD\",\"timeGenerated\":\"2026-11-15T10:05:12Z\","
                + "\"projects\":[{\"name\":\"a\",\"metadata\":{\"errors\":[{\"code\":1},{\"code\":2}]},\"breakdown\":null},"
                + "{\"name\":\"b\",\"breakdown\":{\"resources\":[" + WEB + "]},\"summary\":"
                + "{\"unsupportedResourceCounts\":{\"aws_x\":4}}}]}";
        assertThat(read(failed).notes())
                .extracting(note -> note.code())
                .containsExactly(BillCode.PLAN_OF_CURRENT, BillCode.RESOURCES_UNSUPPORTED, BillCode.PROJECTS_FAILED);
    }

    @Test
    void a_profile_gets_it_as_reported_on_the_day_of_the_estimate() throws IOException {
        Bill bill = read(new Plans()
                .raw(WEB)
                .resource("aws_db_instance.main", "aws_db_instance", "Database instance", "131.4")
                .json());
        BilledInputs inputs = BilledInputs.of(bill);
        assertThat(inputs.inputs())
                .extracting(found -> found.input().id())
                .containsExactly(
                        "/budget/currency",
                        "/current/monthlyPlatformCost",
                        "/current/monthlyListPrice",
                        "/components/database/sourcing",
                        "/components/database/monthlyCost");
        assertThat(inputs.inputs()).extracting(BilledInput::evidence).allSatisfy(evidence -> {
            assertThat(evidence.grade()).isEqualTo(Grade.REPORTED);
            assertThat(evidence.date()).contains(LocalDate.of(2026, 11, 15));
            assertThat(evidence.source()).startsWith("plan as estimated by Infracost: plan.json (2 rows");
        });
    }

    @Test
    void the_plan_of_a_strategy_takes_the_place_of_its_fixed_bill() throws IOException {
        Bill bill = BillReader.standard()
                .planOf(StrategyId.of("paas"))
                .read(List.of(file("plan.json", new Plans().raw(WEB).json())));
        assertThat(bill.strategy()).contains(StrategyId.of("paas"));
        assertThat(bill.notes().get(0).code()).isEqualTo(BillCode.PLAN_OF_STRATEGY);
        assertThat(PlannedBill.of(bill).value().orElseThrow()).isEqualTo(BigMoney.parse("USD 570.64"));
        assertThat(PlannedBill.of(bill).evidence().grade()).isEqualTo(Grade.REPORTED);
        assertThat(PlannedBill.partOfPolicy(bill)).contains("\"platformFixed\"", "570.64", "2026-11-15");
        assertThatThrownBy(() -> BilledInputs.of(bill)
                        .mergedInto(ProfileReader.read(PROFILE).startup(), false))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining(Inputs.CURRENT_STRATEGY.id())
                .hasMessageContaining("must be paas");
    }

    @Test
    void a_strategy_is_refused_for_what_is_no_plan() throws IOException {
        Path focus = new Bills().row().in(folder, "bill.csv");
        BillReader reader = BillReader.standard().planOf(StrategyId.of("paas"));
        assertThatThrownBy(() -> reader.read(List.of(focus)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("must be that of a plan, and this is a bill");
        assertThatThrownBy(() -> PlannedBill.of(BillReader.standard().read(List.of(focus))))
                .hasMessageContaining("must be the plan of a strategy");
    }

    @Test
    void no_name_of_a_resource_a_project_or_a_tag_is_in_a_result_or_in_a_message() throws IOException {
        Bill bill = read(new Plans()
                .raw(WEB)
                .resource("aws_foo.secret-machine", "secret machine", "secret-price", "3")
                .json());
        assertThat(ResultWriter.write(bill)).doesNotContain("secret", "acme", "bob");
        assertThatThrownBy(() -> read(new Plans()
                        .resource("aws_foo.secret-machine", "aws_foo", "secret-price", "much")
                        .json()))
                .satisfies(fault -> assertThat(fault.getMessage()).doesNotContain("secret", "acme", "bob"));
    }

    @Test
    void the_order_of_members_the_layout_the_name_and_gzip_change_nothing() throws IOException {
        String plain = new Plans().raw(WEB).total("570.64").json();
        Bill expected = read(plain);
        String turned =
                "{\"timeGenerated\":\"2026-11-15T10:05:12.345678Z\",\"totalMonthlyCost\":570.64,\n \"projects\":"
                        + "[\n{\"breakdown\":{\"totalMonthlyCost\":\"570.64\",\"resources\":[{\"subresources\":[{\"costComponents\":"
                        + "[{\"monthlyCost\":10,\"name\":\"Storage (general purpose SSD, gp2)\"}],\"name\":\"root_block_device\"}],"
                        + "\"costComponents\":[{\"monthlyCost\":\"560.640\",\"name\":\"Instance usage (Linux/UNIX, on-demand, "
                        + "m5.4xlarge)\"}],\"monthlyCost\":\"570.64\",\"name\":\"aws_instance.b\"}]},\"name\":\"p\"}]}";
        assertThat(months(read(turned))).isEqualTo(months(expected));
        assertThat(months(BillReader.standard().read(List.of(file("bill.csv", "\uFEFF" + plain)))))
                .isEqualTo(months(expected));
        Path packed = folder.resolve("plan.dat");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            out.write(plain.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(months(BillReader.standard().read(List.of(packed)))).isEqualTo(months(expected));
    }

    @Test
    void rules_of_ones_own_come_first() throws IOException {
        ServiceMapping own = ServiceMapping.standard().with("own.tsv", "security\tresource\taws_instance\n");
        Bill bill = BillReader.standard()
                .by(own)
                .read(List.of(file("plan.json", new Plans().raw(WEB).json())));
        assertThat(Objects.requireNonNull(bill.months().get(NOVEMBER)).components())
                .containsOnlyKeys("security");
        assertThat(bill.mapping()).startsWith("own.tsv@").endsWith(" before resources-1");
    }

    @ParameterizedTest
    @CsvSource({
        "aws_instance, 'Instance usage (Linux/UNIX, on-demand, g4dn.xlarge)', ai",
        "aws_instance, 'Instance usage (Linux/UNIX, on-demand, m6g.large)', compute",
        "google_compute_instance, NVIDIA Tesla T4 (on-demand), ai",
        "azurerm_linux_virtual_machine, 'Instance usage (Linux, pay as you go, Standard_NC6)', ai",
        "aws_eks_cluster, EKS cluster, orchestration",
        "aws_eks_node_group, 'Instance usage (Linux/UNIX, on-demand, t3.medium)', compute",
        "google_container_cluster, Cluster management fee, orchestration",
        "azurerm_kubernetes_cluster, Uptime SLA, orchestration",
        "aws_db_instance, 'Storage (general purpose SSD, gp2)', database",
        "google_sql_database_instance, SQL instance (db-f1-micro), database",
        "azurerm_postgresql_flexible_server, Compute (GP_Standard_D2s_v3), database",
        "azurerm_cosmosdb_account, Provisioned throughput, database",
        "aws_dynamodb_table, Write request unit, database",
        "aws_elasticache_cluster, ElastiCache (on-demand), cache",
        "google_redis_instance, Redis instance, cache",
        "azurerm_redis_cache, Cache usage, cache",
        "aws_nat_gateway, NAT gateway, network",
        "aws_lb, Application load balancer, network",
        "google_compute_router_nat, Data processed, network",
        "azurerm_application_gateway, Gateway usage, network",
        "aws_s3_bucket, Storage, storage",
        "aws_ebs_volume, 'Storage (general purpose SSD, gp3)', storage",
        "google_compute_disk, Standard provisioned storage (pd-standard), storage",
        "azurerm_managed_disk, Storage, storage",
        "aws_lambda_function, Requests, compute",
        "azurerm_function_app, Execution time, compute",
        "aws_cloudwatch_log_group, Data ingested, observability",
        "azurerm_log_analytics_workspace, Log data ingestion, observability",
        "aws_kms_key, Customer master key, secrets",
        "azurerm_key_vault_key, Secrets operations, secrets",
        "aws_wafv2_web_acl, Web ACL usage, security",
        "aws_codebuild_project, Linux (general1.small), ci-cd",
        "azurerm_container_registry, Registry usage (Basic), ci-cd",
        "aws_sqs_queue, Requests, messaging",
        "google_pubsub_topic, Message ingestion data, messaging",
        "aws_sagemaker_endpoint, Instance usage, ai",
        "aws_redshift_cluster, Cluster usage, analytics",
        "google_bigquery_dataset, Queries (on-demand), analytics",
        "azurerm_eventhub_namespace, Ingress, analytics",
        "acme_thing, Usage, other",
    })
    void types_of_three_clouds_are_placed(String type, String price, String component) {
        assertThat(ServiceMapping.standard().placeResource(type, price + "\n").component())
                .isEqualTo(component);
    }

    @Test
    void a_sum_that_is_not_that_of_its_parts_is_refused() {
        assertThatThrownBy(() -> read(new Plans().raw(WEB).total("600").json()))
                .isInstanceOf(InvalidProfileException.class)
                .hasMessageContaining("plan.json: totalMonthlyCost")
                .hasMessageContaining("must be the sum of what it is made of, 570.64");
    }

    @Test
    void what_a_resource_has_beyond_its_prices_counts() throws IOException {
        Bill bill = read(new Plans()
                .raw("{\"name\":\"aws_instance.a\",\"monthlyCost\":\"12.5\",\"costComponents\":"
                        + "[{\"name\":\"Usage\",\"monthlyCost\":\"10\"}]}")
                .total("12.50")
                .json());
        assertThat(Objects.requireNonNull(bill.months().get(NOVEMBER)).accrual().getAmount())
                .isEqualByComparingTo("12.5");
    }

    @Test
    void an_estimate_stands_alone() throws IOException {
        Path plan = file("plan.json", new Plans().raw(WEB).json());
        Path focus = new Bills().row().in(folder, "bill.csv");
        for (List<Path> both : List.of(List.of(plan, focus), List.of(focus, plan))) {
            assertThatThrownBy(() -> BillReader.standard().read(both))
                    .isInstanceOf(InvalidProfileException.class)
                    .hasMessageContaining("must be the only file where it is an estimate");
        }
    }

    private Bill read(String json) throws IOException {
        return BillReader.standard().read(List.of(file("plan.json", json)));
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static String months(Bill bill) {
        String json = ResultWriter.write(bill);
        return json.substring(json.indexOf("\"months\""), json.indexOf("\"files\""));
    }
}
