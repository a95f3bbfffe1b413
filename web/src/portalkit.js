// SPDX-License-Identifier: MIT
// The one script of a page: <script type="module" src="…/portalkit.js"></script>

import { defineElements } from './elements.js';

defineElements();
