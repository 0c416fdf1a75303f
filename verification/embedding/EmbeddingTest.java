package com.example.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;

/** What docs/embedding.md says of the night and of what is wrong, tried by .ci/embedding. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE)
class EmbeddingTest {
    private static final String PROFILE = "{\"name\": \"One\", \"budget\": {\"cash\": 2000000},"
            + " \"team\": {\"engineers\": 8, \"monthlyCostPerEngineer\": 12500}}";

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private NightlyAssessment nightly;

    @Test
    void a_night_keeps_a_row_for_each_startup_and_says_what_is_wrong_with_others() {
        database.update("insert into startup values ('good', ?)", PROFILE);
        database.update("insert into startup values ('wrong', ?)", PROFILE.replace("12500", "-1"));
        nightly.assessAll();
        nightly.assessAll();
        List<Map<String, Object>> rows = database.queryForList("select * from assessment");
        assertThat(rows).hasSize(1);
        Map<String, Object> row = rows.get(0);
        assertThat(row.get("startup")).isEqualTo("good");
        assertThat(row.get("kind")).isNotNull();
        assertThat(row.get("result").toString()).contains("footing/assessment/1");
        assertThat(row.get("summary").toString()).contains("footing/summary/1", row.get("row_hash").toString());
        assertThat(database.queryForList("select problem from rejected", String.class))
                .isNotEmpty()
                .allMatch(problem -> problem.contains("monthlyCostPerEngineer"));
    }
}
