package org.schriftgut.processing;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.schriftgut.common.Finding;

/** Who is responsible, as an item of the configuration; what is empty is left out. */
final class ControllerItem {

    private static final String CONTACT = "contact";
    private static final String REPRESENTATIVE = "representative";
    private static final String OFFICER = "officer";

    private ControllerItem() {}

    static Map<String, Object> of(ProcessingController controller) {
        var item = new TreeMap<String, Object>();
        ProcessingItem.put(item, CONTACT, controller.contact());
        ProcessingItem.put(item, REPRESENTATIVE, controller.representative());
        ProcessingItem.put(item, OFFICER, controller.officer());
        return item;
    }

    /** What is wrong with it, or null. */
    static Finding fault(Map<String, Object> item) {
        var isGood = Set.of(CONTACT, REPRESENTATIVE, OFFICER).containsAll(item.keySet())
                && ProcessingItem.isList(item.get(CONTACT))
                && ProcessingItem.isList(item.get(OFFICER))
                && ProcessingItem.isText(item.get(REPRESENTATIVE), ProcessingDetails.LONGEST_ITEM);
        return isGood && !item.isEmpty()
                ? null
                : new Finding(ProcessingPart.CONTROLLER, ProcessingFault.CONTROLLER_ITEM_INVALID);
    }

    static ProcessingController read(Map<String, Object> item, long version) {
        return new ProcessingController(
                ProcessingItem.list(item, CONTACT),
                (String) item.get(REPRESENTATIVE),
                ProcessingItem.list(item, OFFICER),
                version);
    }
}
