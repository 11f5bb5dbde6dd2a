import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.logging.LogManager;
import javax.xml.parsers.DocumentBuilderFactory;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.ErrorArgument;
import org.verapdf.pdfa.validation.profiles.ErrorArgumentImpl;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.Rule;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;
import org.verapdf.pdfa.validation.profiles.Variable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * veraPDF's own library, asked about many files in one start: {@code java -cp JAR Vera.java PDFA-3A,PDFUA-1 FILE…}.
 *
 * <p>One line per file and profile, {@code FILE<tab>PROFILE<tab>PASS|FAIL|ERROR}, failed rules indented below it. Exit 0
 * when all passed, 1 when something did not, 2 when nothing was asked.
 *
 * <p>The jar at hand lacks veraPDF's XML binding, so the profiles, which it does carry, are read with the JDK's parser.
 */
final class Vera {
  private record Failure(int times, String example) {}

  public static void main(String[] arguments) throws Exception {
    if (arguments.length < 2) {
      System.err.println("usage: Vera PROFILE[,PROFILE…] FILE…");
      System.exit(2);
    }
    LogManager.getLogManager().reset();
    VeraGreenfieldFoundryProvider.initialise();
    boolean all = true;
    for (String name : arguments[0].split(",")) {
      ValidationProfile profile = profile(name);
      for (String file : List.of(arguments).subList(1, arguments.length)) {
        all &= passes(new File(file), name, profile);
      }
    }
    System.exit(all ? 0 : 1);
  }

  private static boolean passes(File file, String name, ValidationProfile profile) {
    try (PDFAParser parser = Foundries.defaultInstance().createParser(file, profile.getPDFAFlavour());
        PDFAValidator validator = Foundries.defaultInstance().createValidator(profile, false)) {
      ValidationResult result = validator.validate(parser);
      // A profile that checked nothing has not passed anything.
      boolean passed = result.isCompliant() && result.getTotalAssertions() > 0;
      System.out.printf("%s\t%s\t%s\t%d rules, %d checks%n", file, name, passed ? "PASS" : "FAIL",
          profile.getRules().size(), result.getTotalAssertions());
      failures(result).forEach((rule, failure) ->
          System.out.printf("    %s, %d times: %s%n", rule, failure.times(), failure.example()));
      return passed;
    } catch (Exception trouble) {
      System.out.printf("%s\t%s\tERROR\t%s%n", file, name, trouble);
      return false;
    }
  }

  /** One message can be shared by hundreds of failures: they are counted per rule, with the first place as example. */
  private static Map<String, Failure> failures(ValidationResult result) {
    Map<String, Failure> failures = new TreeMap<>();
    for (TestAssertion test : result.getTestAssertions()) {
      if (test.getStatus() == TestAssertion.Status.FAILED) {
        String rule = test.getRuleId().getClause() + "-" + test.getRuleId().getTestNumber();
        String example = test.getMessage() + " @ " + test.getLocation().getContext();
        failures.merge(rule, new Failure(1, example), (old, one) -> new Failure(old.times() + 1, old.example()));
      }
    }
    return failures;
  }

  private static ValidationProfile profile(String name) throws Exception {
    try (InputStream xml = Vera.class.getResourceAsStream("/org/verapdf/pdfa/validation/" + name + ".xml")) {
      if (xml == null) {
        throw new IOException("the jar has no profile " + name);
      }
      Element root = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(xml).getDocumentElement();
      Set<Rule> rules = new LinkedHashSet<>();
      for (Element rule : children(child(root, "rules"), "rule")) {
        rules.add(rule(rule));
      }
      Set<Variable> variables = new LinkedHashSet<>();
      for (Element variable : children(child(root, "variables"), "variable")) {
        variables.add(Profiles.variableFromValues(variable.getAttribute("name"), variable.getAttribute("object"),
            text(child(variable, "defaultValue")), text(child(variable, "value"))));
      }
      return Profiles.profileFromValues(PDFAFlavour.valueOf(root.getAttribute("flavour")),
          Profiles.profileDetailsFromValues(name, name, "veraPDF Consortium", new Date(0)), "", rules, variables);
    }
  }

  private static Rule rule(Element rule) {
    Element id = child(rule, "id");
    Element error = child(rule, "error");
    List<ErrorArgument> arguments = new ArrayList<>();
    for (Element argument : children(child(error, "arguments"), "argument")) {
      String name = argument.hasAttribute("name") ? argument.getAttribute("name") : null;
      arguments.add(ErrorArgumentImpl.fromValues(argument.getTextContent(), name, null));
    }
    return Profiles.ruleFromValues(
        Profiles.ruleIdFromValues(PDFAFlavour.Specification.valueOf(id.getAttribute("specification")),
            id.getAttribute("clause"), Integer.parseInt(id.getAttribute("testNumber"))),
        rule.getAttribute("object"),
        rule.hasAttribute("deferred") ? Boolean.valueOf(rule.getAttribute("deferred")) : null,
        rule.getAttribute("tags"), text(child(rule, "description")), text(child(rule, "test")),
        Profiles.errorFromValues(text(child(error, "message")), arguments), List.of());
  }

  private static List<Element> children(Element parent, String name) {
    List<Element> found = new ArrayList<>();
    for (Node node = parent == null ? null : parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element && element.getNodeName().equals(name)) {
        found.add(element);
      }
    }
    return found;
  }

  private static Element child(Element parent, String name) {
    List<Element> found = children(parent, name);
    return found.isEmpty() ? null : found.get(0);
  }

  private static String text(Element element) {
    return element == null ? "" : element.getTextContent();
  }
}
