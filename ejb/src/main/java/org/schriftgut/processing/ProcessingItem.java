package org.schriftgut.processing;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.schriftgut.tenant.Field;

/** The record of processing, as items of the configuration. */
sealed interface ProcessingItem {

    /**
     * An activity, as {@link ProcessingDetails} has it.
     *
     * @param unit by its code
     * @param branches codes of plan entries
     */
    record Activity(
            @Field(longest = ProcessingDetails.LONGEST_NAME) String name,
            @Field(longest = ProcessingDetails.LONGEST_TEXT) String purpose,
            @Field(longest = ProcessingDetails.LONGEST_TEXT) String legalGround,
            @Field(optional = true, longest = ProcessingDetails.LONGEST_ITEM) List<String> jointControllers,
            @Field(longest = ProcessingDetails.LONGEST_ITEM) List<String> persons,
            @Field(longest = ProcessingDetails.LONGEST_ITEM) List<String> data,
            @Field(optional = true) List<SpecialCategory> specialCategories,
            @Field(optional = true, longest = ProcessingDetails.LONGEST_ITEM) List<String> recipients,
            @Field(optional = true, longest = ProcessingDetails.LONGEST_TEXT) String thirdCountry,
            @Field(optional = true, longest = ProcessingDetails.LONGEST_TEXT) String erasure,
            @Field(optional = true, longest = ProcessingDetails.LONGEST_ITEM) List<String> measures,
            @Field(longest = 20, keyOf = "units") String unit,
            @Field(optional = true, longest = 100, keyOf = "plan-entries") List<String> branches)
            implements ProcessingItem {

        public Activity {
            specialCategories = specialCategories.stream().sorted().toList();
            branches = branches.stream().sorted().toList();
        }

        /** @param codes of units and entries by id */
        static Activity of(ProcessingDetails details, Map<UUID, String> codes) {
            return new Activity(
                    details.name(),
                    details.purpose(),
                    details.legalGround(),
                    details.jointControllers(),
                    details.persons(),
                    details.data(),
                    details.specialCategories(),
                    details.recipients(),
                    details.thirdCountry(),
                    details.erasure(),
                    details.measures(),
                    codes.get(details.unit()),
                    details.branches().stream().map(codes::get).toList());
        }

        ProcessingDetails details(Map<String, UUID> units, Map<String, UUID> entries) {
            return new ProcessingDetails(
                    name,
                    purpose,
                    legalGround,
                    jointControllers,
                    persons,
                    data,
                    specialCategories,
                    recipients,
                    thirdCountry,
                    erasure,
                    measures,
                    units.get(unit),
                    branches.stream().map(entries::get).toList());
        }
    }

    /** Who is responsible. */
    record Controller(
            @Field(optional = true, longest = ProcessingDetails.LONGEST_ITEM) List<String> contact,
            @Field(optional = true, longest = ProcessingDetails.LONGEST_ITEM) String representative,
            @Field(optional = true, longest = ProcessingDetails.LONGEST_ITEM) List<String> officer)
            implements ProcessingItem {

        static final Controller NOBODY = new Controller(List.of(), null, List.of());

        static Controller of(ProcessingController controller) {
            return new Controller(controller.contact(), controller.representative(), controller.officer());
        }

        ProcessingController controller(long version) {
            return new ProcessingController(contact, representative, officer, version);
        }
    }
}
