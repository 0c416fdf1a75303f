package dev.footing.bills.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import dev.footing.api.problem.InvalidProfileException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MappingTest {
    private static final ServiceMapping STANDARD = ServiceMapping.standard();

    @ParameterizedTest
    @ValueSource(strings = {"aws", "google", "azure"})
    void names_of_services_alone_say_where_they_belong(String cloud) throws IOException {
        Map<String, String> wrong = new TreeMap<>();
        List<String> names = names(cloud);
        assertThat(names).hasSizeGreaterThan(70);
        for (String line : names) {
            List<String> parts = Splitter.on('\t').splitToList(line);
            String placed = STANDARD.place(BilledItem.named(parts.get(0))).component();
            if (!placed.equals(parts.get(1))) {
                wrong.put(parts.get(0), placed + " and not " + parts.get(1));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Amazon Elastic Compute Cloud, $1.006 per On Demand Linux g5.xlarge Instance Hour, ai",
        "Amazon Elastic Compute Cloud, USE1-BoxUsage:p4d.24xlarge, ai",
        "Amazon Elastic Compute Cloud, $0.0864 per On Demand Linux m6g.2xlarge Instance Hour, compute",
        "Amazon Elastic Compute Cloud, t4g.medium, compute",
        "Amazon Elastic Compute Cloud, c7gn.large, compute",
        "Amazon Relational Database Service, db.r6g.xlarge, database",
        "Amazon ElastiCache, cache.r6g.xlarge, cache",
        "Compute Engine, Nvidia Tesla T4 GPU running in Americas, ai",
        "Compute Engine, A2 Instance Core running in Iowa, ai",
        "Compute Engine, N2 Instance Core running in Iowa, compute",
        "Virtual Machines, Virtual Machines NCsv3 Series, ai",
        "Amazon Elastic Compute Cloud, $0.045 per NAT Gateway Hour, network",
        "Amazon Elastic Compute Cloud, public IPv4 address, network",
        "Amazon Elastic Compute Cloud, EBS:VolumeUsage.gp3, storage",
        "Amazon Elastic Container Service, AWS Fargate - vCPU - US East, compute",
        "Kubernetes Engine, Autopilot Pod mCPU Requests, compute",
        "Storage Accounts, Microsoft Defender for Storage, security",
        "AWS Systems Manager, Parameter Store API, secrets",
        "Amazon Relational Database Service, RDS Extended Support for MySQL 5.7 per vCPU hour, database",
        "BigQuery, BigQuery Data Transfer from a store, analytics",
    })
    void what_is_charged_tells_services_of_one_name_apart(String service, String text, String component) {
        assertThat(STANDARD.place(new BilledItem(service, "Compute", "", "", "", text))
                        .component())
                .isEqualTo(component);
    }

    @Test
    void names_come_before_the_category_and_the_category_is_marked() {
        assertThat(place("AWS Key Management Service", "Identity").component()).isEqualTo("secrets");
        assertThat(place("AWS Key Management Service", "Identity").byCategory()).isFalse();
        Placement unknown = place("Something new", "Databases");
        assertThat(unknown.component()).isEqualTo("database");
        assertThat(unknown.byCategory()).isTrue();
        assertThat(place("Something new", "Network").component()).isEqualTo("network");
    }

    @ParameterizedTest
    @CsvSource({
        "AWS, 'Amazon Web Services, Inc.', other",
        "AWS, Acme Data Ltd., third-party",
        "Microsoft, Microsoft, other",
        "Google Cloud, Google, other",
        "AWS, '', other",
        "'', Acme Data Ltd., other",
    })
    void what_no_rule_places_is_a_third_partys_where_another_house_made_it(
            String provider, String publisher, String component) {
        assertThat(STANDARD.place(new BilledItem("6g1ummt7ko6h3r9lsgku5f5326", "Other", "", provider, publisher, ""))
                        .component())
                .isEqualTo(component);
    }

    @Test
    void a_service_is_bought_managed_where_its_name_says_so_and_machines_say_nothing() {
        assertThat(place("Amazon Relational Database Service", "Databases").managed())
                .isTrue();
        assertThat(place("Amazon Elastic Compute Cloud", "Compute").managed()).isFalse();
        assertThat(STANDARD.place(new BilledItem(
                                "Amazon Relational Database Service", "Databases", "", "", "", "data transfer out"))
                        .managed())
                .isFalse();
    }

    @Test
    void rules_of_ones_own_come_first_and_are_named_in_the_result() {
        ServiceMapping own =
                STANDARD.with("own.tsv", "# ours\ncache\tname\tacme ?cache\ndatabase\ttext\tacme\tother\n");
        assertThat(own.place(BilledItem.named("Acme Cache")).component()).isEqualTo("cache");
        assertThat(own.place(new BilledItem("Any", "", "", "", "", "acme db")).component())
                .isEqualTo("database");
        assertThat(own.place(new BilledItem("Other", "", "", "", "", "acme db")).component())
                .isEqualTo("other");
        assertThat(own.place(BilledItem.named("Amazon S3")).component()).isEqualTo("storage");
        assertThat(own.name()).startsWith("own.tsv@").endsWith("before services-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"database", "database\tnmae\tx", "database\tname\t(", "a\tname\tb\tc\td"})
    void what_is_no_rule_is_refused_with_its_line(String line) {
        assertThatThrownBy(() -> STANDARD.with("own.tsv", "# ours\n" + line))
                .isInstanceOf(InvalidProfileException.class)
                .hasMessageContaining("own.tsv (line 2")
                .hasMessageContaining("Write for example");
    }

    private static Placement place(String service, String category) {
        return STANDARD.place(new BilledItem(service, category, "", "", "", ""));
    }

    private static List<String> names(String cloud) throws IOException {
        return Resources.readLines(
                        Resources.getResource("dev/footing/bills/names-" + cloud + ".tsv"), StandardCharsets.UTF_8)
                .stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }
}
