package com.example.consumer;

import dev.footing.api.assessment.Assessment;
import dev.footing.api.assessment.SummaryRow;
import dev.footing.api.startup.Startup;
import dev.footing.core.Assessor;
import dev.footing.formats.json.MissingYamlException;
import dev.footing.formats.profile.ProfileReader;
import dev.footing.formats.result.ResultWriter;
import dev.footing.formats.text.TextReport;
import dev.footing.html.HtmlReport;

/** Reads a profile, assesses it, and writes what there is to write; what a path lacks, it says. */
public final class Documents {
    private static final String JSON = "{\"name\": \"Documents\",\n"
            + "\"budget\": {\"cash\": 2000000},\n"
            + "\"team\": {\"engineers\": 8, \"monthlyCostPerEngineer\": 12500},\n"
            + "\"funding\": {\"month\": 18}}\n";
    private static final String YAML = "name: Documents\n"
            + "budget: {cash: 2000000}\n"
            + "team: {engineers: 8, monthlyCostPerEngineer: 12500}\n"
            + "funding: {month: 18}\n";

    private Documents() {}

    /**
     * Runs the program.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        Startup startup = ProfileReader.read(JSON).startup();
        Assessment assessment = Assessor.withInstalledStrategies().assess(startup);
        System.out.println("schema: " + ResultWriter.write(assessment).contains(ResultWriter.SCHEMA));
        System.out.println("summary: "
                + ResultWriter.write(SummaryRow.of(assessment, startup.name())).contains("\"startup\""));
        System.out.println("text: " + TextReport.of(assessment).contains("paas"));
        System.out.println("yaml: " + yaml(startup));
        System.out.println("page: " + page(assessment));
    }

    private static String yaml(Startup same) {
        try {
            return String.valueOf(ProfileReader.readYaml(YAML).startup().equals(same));
        } catch (MissingYamlException missing) {
            return "no, " + missing.getMessage();
        }
    }

    private static String page(Assessment assessment) {
        try {
            return String.valueOf(HtmlReport.of(assessment).contains("</html>"));
        } catch (NoClassDefFoundError missing) {
            return "no, " + missing.getMessage();
        }
    }
}
