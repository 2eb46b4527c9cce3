package shop.messaging.door;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a door answered. */
record Answer(int status, String text) {

    JsonNode at(String pointer) {
        return JsonMapper.shared().readTree(text).at(pointer);
    }
}
