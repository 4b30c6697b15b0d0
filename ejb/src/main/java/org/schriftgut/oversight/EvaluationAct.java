package org.schriftgut.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.schriftgut.approval.ApprovedAct;
import org.schriftgut.rights.Person;
import org.schriftgut.rights.Role;

/**
 * Evaluating the log by person: an administrator or a privacy officer asks, another of them decides, never the person it is
 * about. Nobody does it alone.
 */
@ApplicationScoped
class EvaluationAct implements ApprovedAct {

    static final String KIND = "log-evaluation";
    static final String PERSON = "person";
    static final String FROM = "from";
    static final String UNTIL = "until";
    static final String OCCASION = "occasion";

    @Inject
    Evaluations evaluations;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean mayAsk(Person person, Map<String, Object> content) {
        return maySee(person);
    }

    @Override
    public boolean mayDecide(Person person, Map<String, Object> content) {
        return maySee(person) && !person.id().toString().equals(content.get(PERSON));
    }

    @Override
    public boolean isDoneOnApproval() {
        return true;
    }

    @Override
    public void carryOut(Map<String, Object> content) {
        evaluations.begin(content);
    }

    private static boolean maySee(Person person) {
        return person.has(Role.ADMINISTRATOR) || person.has(Role.PRIVACY_OFFICER);
    }
}
