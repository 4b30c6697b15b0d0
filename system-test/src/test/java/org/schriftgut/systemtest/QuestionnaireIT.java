package org.schriftgut.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.bytebuddy.ByteBuddy;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The questionnaire inside the running server, with the libraries and class loaders it has there. */
@ExtendWith(ServerForArquillian.class)
@ExtendWith(ArquillianExtension.class)
class QuestionnaireIT {

    private static final String ROLLOUT = "org.schriftgut.rollout.";

    /** Sees the classes of the application; nothing else does. */
    @Deployment
    static WebArchive onlooker() {
        return ShrinkWrap.create(WebArchive.class, "onlooker.war")
                .addClasses(QuestionnaireIT.class, ServerForArquillian.class)
                .setManifest(new StringAsset(
                        "Manifest-Version: 1.0\nDependencies: deployment.schriftgut.ear.schriftgut-ejb.jar\n"))
                .addAsLibraries(jarOf(Assertions.class), jarOf(ByteBuddy.class));
    }

    @Test
    void the_shipped_questionnaire_is_sound_and_its_expressions_are_evaluated() throws ReflectiveOperationException {
        var shipped = Class.forName(ROLLOUT + "QuestionnaireReader")
                .getMethod("shipped")
                .invoke(null);
        var expressions = Class.forName(ROLLOUT + "Expressions");
        var compile = expressions.getDeclaredMethod("compile", String.class);
        compile.setAccessible(true);
        var expression = compile.invoke(null, "answers.L.exists(l, l.k == 'x') && !has(answers.M)");
        var evaluate = expressions.getDeclaredMethod("evaluate", expression.getClass(), Map.class);
        evaluate.setAccessible(true);

        assertThat(shipped.toString()).startsWith("Questionnaire[").contains("version=1.0");
        assertThat(evaluate.invoke(null, expression, Map.of("answers", Map.of("L", List.of(Map.of("k", "x"))))))
                .isEqualTo(Optional.of(true));
    }

    private static File jarOf(Class<?> type) {
        try {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
