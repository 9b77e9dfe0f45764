"""Every item that can support or contradict a finding."""
