package org.schriftgut.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.schriftgut.access.Hypothesis;
import org.schriftgut.organisation.ActOfPower;
import org.schriftgut.organisation.ChangeUnit;
import org.schriftgut.organisation.Units;

/** Another place or code for a unit. */
@ApplicationScoped
class UnitAct extends PowerAct {

    @Inject
    Units units;

    @Override
    public String kind() {
        return ActOfPower.UNIT.kind();
    }

    @Override
    protected Hypothesis change(Map<String, Object> content) {
        return Hypothesis.ofUnit(idOrNull(content.get("unit")), idOrNull(content.get("parent")));
    }

    @Override
    public void carryOut(Map<String, Object> content) {
        var unit = units.get(idOrNull(content.get("unit")));
        settle(units.change(new ChangeUnit(
                        unit.id(),
                        idOrNull(content.get("parent")),
                        (String) content.get("code"),
                        (String) content.get("name"),
                        unit.version()))
                .waitsFor());
    }
}
