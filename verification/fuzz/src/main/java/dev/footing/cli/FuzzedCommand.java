package dev.footing.cli;

import java.nio.file.Path;
import java.util.stream.Stream;

/** The commands that read something, with what stands around the input. Few trials make them quick. */
enum FuzzedCommand {
    PROFILE_TO_JSON(".json", "assess --trials 16 --analyses none --format json FILE"),
    PROFILE_TO_TEXT(".json", "assess --trials 16 --analyses none --full FILE"),
    PROFILE_TO_PAGE(".json", "assess --trials 16 --analyses none --format html FILE"),
    PROFILE_TO_RECORD(".json", "assess --trials 16 --analyses none --format adr FILE"),
    PROFILE_IN_YAML(".yaml", "assess --trials 16 --analyses none --format csv FILE"),
    RECORD(".md", "check FILE SEEDS/profile.json"),
    RECORDED_STARTUP(".json", "check SEEDS/record.md FILE"),
    RESULT(".json", "diff SEEDS/result.json FILE"),
    RESULTS(".json", "diff FILE FILE"),
    POLICY(".json", "assess --trials 16 --analyses none --format json --policy FILE SEEDS/profile.json"),
    POLICY_IN_YAML(".yaml", "assess --trials 16 --analyses none --format markdown --policy FILE SEEDS/profile.json"),
    CALIBRATION(".json", "assess --trials 16 --analyses none --format json --calibration FILE SEEDS/profile.json"),
    SUPPOSITION(".txt", "what-if --trials 16 SEEDS/profile.json --set TEXT"),
    EXCHANGE_RATE(".txt", "assess --trials 16 --analyses none --exchange-rate TEXT SEEDS/euro.json"),
    GATE(".txt", "assess --trials 16 --analyses none --gate TEXT SEEDS/profile.json"),
    INTERVIEW(".txt", "init");

    private final String extension;
    private final String line;

    FuzzedCommand(String extension, String line) {
        this.extension = extension;
        this.line = line;
    }

    /** How the name of the file with the input ends. */
    String extension() {
        return extension;
    }

    /** The words of the command line. */
    String[] words(Path seeds, Path file, String text) {
        return Stream.of(line.split(" ", -1))
                .map(word -> switch (word) {
                    case "FILE" -> file.toString();
                    case "TEXT" -> text;
                    default -> word.replace("SEEDS", seeds.toString());
                })
                .toArray(String[]::new);
    }
}
