"""Opens each page in Chromium, in light and in dark, and prints what axe finds wrong."""
import shutil
import sys
import tempfile

from axe_selenium_python import Axe
from selenium import webdriver
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service

options = Options()
options.binary_location = shutil.which("chromium")
profile = tempfile.mkdtemp()
for word in ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
             "--user-data-dir=" + profile]:
    options.add_argument(word)
driver = webdriver.Chrome(options=options, service=Service(shutil.which("chromedriver")))
try:
    driver.set_script_timeout(60)
    for scheme in ["light", "dark"]:
        driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {
            "features": [{"name": "prefers-color-scheme", "value": scheme}]})
        for path in sys.argv[1:]:
            driver.get("file://" + path)
            isDark = driver.execute_script(
                "return matchMedia('(prefers-color-scheme: dark)').matches")
            assert isDark == (scheme == "dark"), "the browser did not change its colours"
            axe = Axe(driver)
            axe.inject()
            for violation in axe.run()["violations"]:
                nodes = [node["html"][:200] for node in violation["nodes"]]
                print(path.split("/")[-1], scheme, violation["id"], len(nodes), nodes[0])
finally:
    driver.quit()
    shutil.rmtree(profile, ignore_errors=True)
