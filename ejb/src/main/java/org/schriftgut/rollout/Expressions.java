package org.schriftgut.rollout;

import dev.cel.common.CelErrorCode;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Expressions, compiled once and evaluated by CEL.
 *
 * <p>What {@link ExpressionParser} lets through reaches CEL with three macros, no functions beyond the operators, and a limit on
 * the turns of its loops. An expression that touches what was not answered has no value, as CEL says.
 */
final class Expressions {

    /**
     * Turns of all loops of one evaluation together: sixty file types, each compared with sixty others, with some entries each. Far
     * from what a sound questionnaire needs, and done in well under a second.
     */
    static final int MOST_TURNS = 50_000;

    /** What stands for something, depending on the place of the expression. */
    static final Set<String> ROOTS =
            Set.of("answers", "row", "line", "unit", "facts", "template", "branch", "branchKinds", "unitBranches");

    /** Compiled expressions of all tenants together; what is beyond is compiled each time. */
    private static final int MOST_KEPT = 5_000;

    private static final CelOptions OPTIONS = CelOptions.current()
            .maxExpressionCodePointSize(ExpressionParser.MOST_CHARS)
            .maxParseRecursionDepth(10 * ExpressionParser.MOST_DEPTH)
            .comprehensionMaxIterations(MOST_TURNS)
            .build();

    private static final CelCompiler COMPILER = compiler();

    private static final CelRuntime RUNTIME =
            CelRuntimeFactory.standardCelRuntimeBuilder().setOptions(OPTIONS).build();

    private static final Map<String, Expression> KEPT = new ConcurrentHashMap<>();

    /** @param tree for its types and what it reads; the program does the work */
    record Expression(String text, Expr tree, CelRuntime.Program program) {}

    private Expressions() {}

    /** @throws Wrong if the text is not of the small part that is allowed, with where it goes wrong */
    static Expression compile(String text) throws Wrong {
        var kept = KEPT.get(text);
        if (kept != null) {
            return kept;
        }
        var tree = ExpressionParser.parse(text);
        try {
            var made = new Expression(
                    text, tree, RUNTIME.createProgram(COMPILER.compile(text).getAst()));
            if (KEPT.size() < MOST_KEPT) {
                KEPT.put(text, made);
            }
            return made;
        } catch (CelValidationException | CelEvaluationException e) {
            throw new Wrong(RolloutFault.EXPRESSION_REFUSED, text);
        }
    }

    /**
     * @return nothing if it touches what was not answered
     * @throws Wrong if it does not end within its limit, or meets a value of another type than it was checked for
     */
    static Optional<Object> evaluate(Expression expression, Map<String, Object> scope) throws Wrong {
        try {
            return Optional.of(expression.program().eval(scope));
        } catch (CelEvaluationException e) {
            if (e.getErrorCode() == CelErrorCode.ATTRIBUTE_NOT_FOUND) {
                return Optional.empty();
            }
            throw new Wrong(
                    e.getErrorCode() == CelErrorCode.ITERATION_BUDGET_EXCEEDED
                            ? RolloutFault.EXPRESSION_RUNS_AWAY
                            : RolloutFault.EXPRESSION_REFUSED,
                    expression.text());
        }
    }

    private static CelCompiler compiler() {
        var builder = CelCompilerFactory.standardCelCompilerBuilder()
                .setOptions(OPTIONS)
                .setStandardMacros(List.of(CelStandardMacro.HAS, CelStandardMacro.EXISTS, CelStandardMacro.ALL));
        ROOTS.forEach(root -> builder.addVar(root, SimpleType.DYN));
        return builder.build();
    }
}
