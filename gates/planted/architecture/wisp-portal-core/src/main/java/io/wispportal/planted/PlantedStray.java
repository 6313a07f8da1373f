package io.wispportal.planted;

import org.apache.tika.Tika;

/** In the api's name, with a library the api must not know: apiKnowsNobody. */
final class PlantedStray {
    String typeOf(byte[] content) {
        return new Tika().detect(content);
    }
}
