package io.wispportal.planted;

import java.util.List;

final class Crooked {
  int two() { return 2; }
}
